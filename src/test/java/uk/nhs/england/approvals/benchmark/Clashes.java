package uk.nhs.england.approvals.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import uk.nhs.england.approvals.Approvals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes to find the clashes of a booking, and to save one that moves by a day with all
 * that follows from it, among 100 000 bookings over a year, 10 000 services and 60 000
 * dependencies. Asked of the module itself in a node of the service, with the network left out;
 * each in turns with its limit by plain JDBC, so that a busy machine slows both.
 */
final class Clashes {

    /** Any booking, so that a service counts as often as it is booked. */
    private static final String ANY =
            "select change from schedule_booking order by hashtext(change) limit 1000";

    private static final String BUSIEST =
            """
            select change from schedule_booked_service where service = 'SV-100001'
            order by hashtext(change) limit 200
            """;

    private static final String LONGEST =
            """
            select change from schedule_booking
            order by upper(during) - lower(during) desc, change limit 100
            """;

    private static final int WARM = 2;

    private final Database database;

    Clashes(Database database) {
        this.database = database;
    }

    List<Line> measure() throws Exception {
        try (var node = node();
                var connection = database.connect()) {
            fill();
            var any = changes(ANY);
            var check = new ClashChecks(node, connection);
            for (int round = 0; round < WARM; round++) {
                check.found("warm", any);
            }
            var lines = new ArrayList<Line>();
            lines.add(check.found("found: any booking", any));
            lines.add(check.found("found: of the busiest service", changes(BUSIEST)));
            lines.add(check.found("found: the longest, 11 to 14 days", changes(LONGEST)));
            lines.add(
                    check.found(
                            "found: any, after a dependency changed",
                            any.subList(0, 50),
                            () -> database.run(Impact.CHANGE)));
            check.saved("warm", any.subList(0, 300));
            lines.add(check.saved("saved: any booking", any.subList(300, 1000)));
            lines.add(check.saved("saved: of the busiest service", changes(BUSIEST)));
            return lines;
        }
    }

    private void fill() throws SQLException {
        database.run(Impact.ENTERED, Impact.DEPENDING);
        database.run(
                BusyYear.SEEDED,
                BusyYear.DRAWN,
                BusyYear.BOOKED,
                BusyYear.SERVICES,
                BusyYear.PEOPLE);
        database.settle();
    }

    private List<String> changes(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
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

    /**
     * What was done, how long it took, and how long its limit took.
     *
     * @param statements of one, the most that were seen
     * @param clashes of one, the mean
     */
    record Line(
            String what,
            Load.Measured measured,
            Load.Measured limit,
            long statements,
            double clashes) {

        double ratio(int share) {
            return measured.percentile(share) / limit.percentile(share);
        }
    }
}
