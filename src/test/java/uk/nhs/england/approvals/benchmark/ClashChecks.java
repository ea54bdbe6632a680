package uk.nhs.england.approvals.benchmark;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.schedule.Booking;
import uk.nhs.england.approvals.schedule.Bookings;
import uk.nhs.england.approvals.schedule.ClashCheck;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds and saves bookings one after another, each in turns with its limit. */
final class ClashChecks {

    /** The least that any check asks: who and what else is booked in its time. */
    private static final List<String> FIND =
            List.of(
                    """
                    select service, change from schedule_booked_service
                    where during && (select during from schedule_booking where change = ?)
                    """,
                    """
                    select person, change from schedule_booked_implementer
                    where during && (select during from schedule_booking where change = ?)
                    """);

    /** The rows of the booking itself, there and back by a day, so that the year stays as it is. */
    private static final List<String> SAVE =
            List.of(
                    """
                    update schedule_booking set during = tstzrange(lower(during)
                        + interval '1 day', upper(during) + interval '1 day') where change = ?
                    """,
                    """
                    update schedule_booked_service set during = tstzrange(lower(during)
                        + interval '1 day', upper(during) + interval '1 day') where change = ?
                    """,
                    """
                    update schedule_booked_implementer set during = tstzrange(lower(during)
                        + interval '1 day', upper(during) + interval '1 day') where change = ?
                    """);

    private static final int COUNTED = 20;

    private final ClashCheck check;
    private final Bookings bookings;
    private final TransactionTemplate transaction;
    private final Connection connection;

    ClashChecks(ApplicationContext node, Connection connection) throws SQLException {
        check = new ClashCheck(node);
        bookings = node.getBean(Bookings.class);
        transaction = node.getBean(TransactionTemplate.class);
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    Clashes.Line found(String what, List<String> changes) throws SQLException {
        return found(what, changes, () -> {});
    }

    Clashes.Line found(String what, List<String> changes, Before before) throws SQLException {
        var found = new long[changes.size()];
        var limit = new long[changes.size()];
        long clashes = 0;
        for (int at = 0; at < found.length; at++) {
            var change = changes.get(at);
            before.happens();
            long start = System.nanoTime();
            clashes += find(change);
            found[at] = System.nanoTime() - start;
            limit[at] = plainly(FIND, change);
        }
        return line(
                what,
                found,
                limit,
                statements(changes, change -> find(change)),
                (double) clashes / found.length);
    }

    Clashes.Line saved(String what, List<String> changes) throws SQLException {
        var saved = new long[changes.size()];
        var limit = new long[changes.size()];
        long clashes = 0;
        for (int at = 0; at < saved.length; at++) {
            var change = changes.get(at);
            limit[at] = plainly(SAVE, change);
            long start = System.nanoTime();
            save(change, Duration.ofDays(-1));
            saved[at] = System.nanoTime() - start;
            clashes += bookings.clashes(change).size();
        }
        return line(
                what,
                saved,
                limit,
                statements(changes, change -> save(change, Duration.ofDays(1))),
                (double) clashes / saved.length);
    }

    private static Clashes.Line line(
            String what, long[] nanos, long[] limit, long statements, double clashes) {
        return new Clashes.Line(
                what,
                new Load.Measured(List.of(), nanos),
                new Load.Measured(List.of(), limit),
                statements,
                clashes);
    }

    private int find(String change) {
        return transaction.execute(_ -> check.of(change));
    }

    private void save(String change, Duration later) {
        var recorded = new Recorded(new PersonId("olu.adeyemi"), null, Instant.now());
        transaction.executeWithoutResult(
                _ -> {
                    var kept = bookings.find(change).orElseThrow();
                    bookings.keep(moved(kept, later), recorded);
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

    private long plainly(List<String> statements, String change) throws SQLException {
        long start = System.nanoTime();
        for (var sql : statements) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, change);
                statement.execute();
            }
        }
        connection.commit();
        return System.nanoTime() - start;
    }

    private static long statements(List<String> changes, Deed deed) {
        return changes.stream()
                .limit(COUNTED)
                .mapToLong(
                        change ->
                                uk.nhs.england.approvals.testing.Statements.of(
                                        () -> deed.on(change)))
                .max()
                .orElse(0);
    }

    /** What happens before each. */
    @FunctionalInterface
    interface Before {
        void happens() throws SQLException;
    }

    @FunctionalInterface
    private interface Deed {
        void on(String change);
    }
}
