package uk.nhs.england.approvals.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.Approvals;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.schedule.Booking;
import uk.nhs.england.approvals.schedule.Bookings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long it takes to find the clashes of a booking, among 100 000 bookings of two services each
 * over a year, 10 000 services and 60 000 dependencies: of the saved booking as it is, and of one
 * that moves. Asked of the module itself in a node of the service, with the network left out.
 */
final class Clashes {

    private static final int CALLS = 2_000;
    private static final int BOOKINGS = 100_000;
    private static final int MINUTES_OF_A_YEAR = 525_600;

    private static final String BOOKED =
            """
            insert into schedule_booking (change, title, lane, during, requester, asked, held_since)
            select 'CHG-B-' || n, 'Made up', 'STANDARD',
                tstzrange(at, at + (1 + n %% 4) * interval '1 hour'), 'olu.adeyemi', now(), now()
            from (select n, date_trunc('hour', now()) + interval '2 days'
                    + cast(n as bigint) * 7919 %% %d * interval '1 minute' as at
                from generate_series(1, %d) n) as made
            """
                    .formatted(MINUTES_OF_A_YEAR, BOOKINGS);

    private static final String SERVICES =
            """
            insert into schedule_booked_service (change, service, during)
            select change, 'SV-' || 100001 + (cast(substring(change from 7) as bigint) * k) % 10000,
                during
            from schedule_booking, (values (31), (7919)) as two (k) where change like 'CHG-B-%'
            on conflict do nothing
            """;

    private static final String PEOPLE =
            """
            insert into schedule_booked_implementer (change, person, during)
            select change, 'implementer' || cast(substring(change from 7) as bigint) % 2000, during
            from schedule_booking where change like 'CHG-B-%'
            """;

    private final Database database;

    Clashes(Database database) {
        this.database = database;
    }

    List<Line> measure() throws Exception {
        database.run(Impact.ENTERED, Impact.DEPENDING, BOOKED, SERVICES, PEOPLE);
        database.settle();
        try (var node = node()) {
            var asking = new Asking(node);
            asking.times(CALLS, Duration.ZERO);
            return List.of(
                    new Line("saved as it is", asking.times(CALLS, Duration.ZERO)),
                    new Line("moved by a day", asking.times(CALLS, Duration.ofDays(1))));
        }
    }

    private ConfigurableApplicationContext node() {
        return SpringApplication.run(
                Approvals.class,
                "--spring.datasource.url=" + database.url(),
                "--server.port=-1",
                "--approvals.demonstration.enabled=false",
                "--approvals.likeness.meaning=false",
                "--approvals.schedule.check-every=P1000D",
                "--approvals.overlaps.compare-every=P1000D",
                "--flowable.async-executor-activate=false",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
    }

    /** Saves bookings; nothing is committed, so that each call finds what the others found. */
    private record Asking(Bookings bookings, TransactionTemplate transaction) {

        Asking(ConfigurableApplicationContext node) {
            this(node.getBean(Bookings.class), node.getBean(TransactionTemplate.class));
        }

        Load.Measured times(int calls, Duration later) throws Exception {
            return Load.run(0, calls, 1, () -> number -> save(number, later));
        }

        private void save(int number, Duration later) {
            var change = "CHG-B-" + (1 + Math.abs(number * 7919) % BOOKINGS);
            transaction.executeWithoutResult(
                    rolledBack -> {
                        rolledBack.setRollbackOnly();
                        var kept = bookings.find(change).orElseThrow();
                        bookings.keep(
                                moved(kept, later),
                                new Recorded(new PersonId("olu.adeyemi"), null, Instant.EPOCH));
                    });
        }

        private static Booking moved(Booking kept, Duration later) {
            return new Booking(
                    kept.change(),
                    kept.title(),
                    kept.services(),
                    kept.from().plus(later),
                    kept.until().plus(later),
                    kept.implementers(),
                    kept.requester(),
                    kept.lane(),
                    kept.asked());
        }
    }

    /** What was done, and how long it took. */
    record Line(String what, Load.Measured measured) {}
}
