package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Statements;

import java.util.Set;

/** A clash is found by the indexes over ranges, in as many statements however many there are. */
@ServiceTest
class ClashReadsModuleTests {

    private static final String MADE_UP =
            """
            insert into register_service (reference, name, description, owner, version)
            select 'SV-R' || n, 'Made up', 'Made up', 'many.owner', 0
            from generate_series(1, 1000) n;
            insert into schedule_booking (change, title, lane, during, requester, asked, held_since)
            select 'CHG-R-' || n, 'Made up', 'NORMAL',
                tstzrange(timestamptz '2035-01-01' + n * interval '20 minutes',
                    timestamptz '2035-01-01' + n * interval '20 minutes' + interval '2 hours'),
                'many.lead', now(), now()
            from generate_series(1, 20000) n;
            insert into schedule_booked_service (change, service, during)
            select change, 'SV-R' || 1 + cast(substring(change from 7) as int) % 1000, during
            from schedule_booking where change like 'CHG-R-%';
            insert into schedule_booked_implementer (change, person, during)
            select change, 'many.hand' || cast(substring(change from 7) as int) % 100, during
            from schedule_booking where change like 'CHG-R-%';
            analyze schedule_booking, schedule_booked_service, schedule_booked_implementer\
            """;

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;

    @Test
    void whoElseIsThereIsFoundByTheIndexesOverRanges() {
        transaction.executeWithoutResult(
                rolledBack -> {
                    rolledBack.setRollbackOnly();
                    for (var statement : MADE_UP.split(";")) {
                        database.sql(statement).update();
                    }
                    assertThat(plan(AtTheSameTime.SERVICES, "services"))
                            .contains("schedule_booked_service_during")
                            .doesNotContain("Seq Scan");
                    assertThat(plan(AtTheSameTime.PEOPLE, "people"))
                            .contains("schedule_booked_implementer_during")
                            .doesNotContain("Seq Scan");
                });
    }

    @Test
    void aBookingThatClashesTwiceIsCheckedInAsManyStatementsAsOneThatClashesOnce() {
        var diary = new Diary(context);
        var service = diary.service("Portal");
        var change = diary.newChange();
        var booking =
                diary.booking(
                        change,
                        Lane.EMERGENCY,
                        Set.of(service),
                        "2034-01-01T10:00:00Z",
                        "2034-01-01T12:00:00Z");
        diary.booked(service, "2034-01-01T10:00:00Z", "2034-01-01T11:00:00Z");
        diary.keep(booking);
        long once = Statements.of(() -> diary.keep(booking));
        diary.booked(service, "2034-01-01T11:00:00Z", "2034-01-01T12:00:00Z");

        assertThat(Statements.of(() -> diary.keep(booking))).isEqualTo(once).isLessThan(13);
        assertThat(diary.kinds(change)).hasSize(2);
    }

    /** As the server plans it once for all, knowing neither how many are asked about nor when. */
    private String plan(String sql, String asked) {
        var prepared =
                sql.replace(":from", "$1")
                        .replace(":until", "$2")
                        .replace(":change", "$3")
                        .replace(":" + asked, "$4");
        database.sql(
                        "prepare %s_then (timestamptz, timestamptz, text, text[]) as %s"
                                .formatted(asked, prepared))
                .update();
        database.sql("set local plan_cache_mode = force_generic_plan").update();
        var lines =
                database.sql(
                                """
                                explain execute %s_then ('2035-03-01T10:00:00Z',
                                    '2035-03-01T12:00:00Z', 'CHG-none', '{SV-R1,SV-R2}')
                                """
                                        .formatted(asked))
                        .query(String.class)
                        .list();
        database.sql("deallocate " + asked + "_then").update();
        return String.join("\n", lines);
    }
}
