package uk.nhs.england.approvals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How changes go, by what they are put together; the figures were computed by hand from five
 * changes of July 2019, a month in which no other test acts.
 */
@ServiceTest
class MeasuringChangesModuleTests {

    private static final String JULY = "&from=2019-07-01&until=2019-07-31";

    private final Office office;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    MeasuringChangesModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    @Test
    void byLane() {
        var measured = measured("LANE");

        assertThat(measured.keySet()).containsExactlyInAnyOrder("NORMAL", "EMERGENCY", "STANDARD");
        assertThat(measured.get("NORMAL"))
                .isEqualTo(figures(3, 2, 0.5, 0.5, 0.0, 36.0, 150.0, 2.0 / 3));
        assertThat(measured.get("EMERGENCY"))
                .isEqualTo(figures(1, 1, 1.0, 0.0, 1.0, 1.0, 3.0, null));
        assertThat(measured.get("STANDARD"))
                .isEqualTo(figures(1, 0, null, null, 0.0, 0.0, 10.0, null));
    }

    @Test
    void byTeam() {
        assertThat(measured("TEAM"))
                .isEqualTo(
                        Map.of(
                                "Identity",
                                figures(3, 2, 0.5, 0.5, 0.0, 36.0, 150.0, 2.0 / 3),
                                "Network",
                                figures(2, 1, 1.0, 0.0, 0.5, 0.5, 6.5, null)));
    }

    @Test
    void byTemplate() {
        assertThat(measured("TEMPLATE"))
                .isEqualTo(Map.of("TPL-M", figures(2, 1, 0.0, 1.0, 0.0, 24.0, 105.0, 1.0)));
    }

    @Test
    void byService() {
        assertThat(measured("SERVICE"))
                .isEqualTo(
                        Map.of(
                                "SV-M1",
                                figures(3, 2, 0.5, 0.5, 0.0, 24.0, 100.0, 0.5),
                                "SV-M2",
                                figures(3, 2, 1.0, 0.0, 1.0 / 3, 12.5, 51.5, 0.5)));
    }

    @Test
    void byVendor() {
        assertThat(measured("VENDOR"))
                .isEqualTo(Map.of("Cloudwise", figures(2, 1, 1.0, 0.0, 0.0, 12.0, 55.0, 0.0)));
    }

    /** Half past midnight on 1 August in England is still July in UTC. */
    @Test
    void daysAreThoseOfEngland() {
        assertThat(measured("LANE", "&from=2019-08-01&until=2019-08-01").keySet())
                .containsExactly("UNAUTHORISED");
    }

    @Test
    void measuresAreForThoseWhoRunGovernance() {
        assertThat(office.as(Staff.OUTSIDER).get("/changes/measures").status()).isEqualTo(403);
    }

    private Map<String, List<Double>> measured(String by) {
        return measured(by, JULY);
    }

    private Map<String, List<Double>> measured(String by, String days) {
        return transaction.execute(
                rolledBack -> {
                    rolledBack.setRollbackOnly();
                    fiveOfJulyAndOneOfAugust();
                    return office.as(Staff.actor("office.changes", Role.CHANGE_MANAGER))
                            .get("/changes/measures?by=" + by + days)
                            .ok()
                            .get("items")
                            .valueStream()
                            .collect(
                                    Collectors.toMap(
                                            one -> one.get("of").asString(),
                                            MeasuringChangesModuleTests::figures));
                });
    }

    private void fiveOfJulyAndOneOfAugust() {
        made("A", "NORMAL", "Identity", "{SV-M1,SV-M2}", new Course(24, 100, "SUCCESSFUL"));
        made("B", "NORMAL", "Identity", "{SV-M1}", new Course(48, 200, "FAILED"));
        made("C", "EMERGENCY", "Network", "{SV-M2}", new Course(1, 3, "SUCCESSFUL_WITH_ISSUES"));
        made("D", "STANDARD", "Network", "{SV-M1}", new Course(0, 10, null));
        made("E", "NORMAL", "Identity", "{SV-M2}", new Course(null, null, null));
        made("F", "UNAUTHORISED", "Identity", "{SV-M2}", new Course(null, 1, "FAILED"));
        change("update changes_change set template = 'TPL-M', template_revision = 1", "B", "D");
        change(
                "update changes_change set request = jsonb_build_object('vendor', 'Cloudwise')",
                "A",
                "D");
        change("update changes_change set refused_by = 'CAB-E'", "E");
        change("update changes_change set requested_at = timestamptz '2019-07-31T23:30:00Z'", "F");
        decided("A", "APPROVED");
        decided("B", "DEFERRED");
        decided("B", "APPROVED");
        decided("E", "REJECTED");
    }

    /** Hours from the submission to the approval, and from the request to the end. */
    private record Course(
            @Nullable Integer approval, @Nullable Integer end, @Nullable String outcome) {}

    private void made(String number, String lane, String team, String services, Course course) {
        var asked = Instant.parse("2019-07-08T09:00:00Z").toString();
        database.sql(
                        """
                        insert into changes_change (number, edition, request, title, lane, services,
                            team, window_from, window_until, requested_by, requested_at,
                            submitted_at, boarded, sampled, roster, approved_by, approved_at,
                            chased, started_at, paused_seconds, ended_at, backed_out, outcome,
                            reviewed_at, standing, waits, version)
                        select 'M-' || :number, 1, '{}', 'Made up', :lane, cast(:services as text[]),
                            :team, asked, asked + interval '1 day', 'office.owner', asked,
                            asked + interval '1 hour', true, false, '[]',
                            case when cast(:approval as int) is not null then 'SOMEBODY' end,
                            asked + (1 + cast(:approval as int)) * interval '1 hour', '{}',
                            asked + cast(:ended as int) * interval '1 hour', 0,
                            asked + cast(:ended as int) * interval '1 hour', false, :outcome,
                            case when cast(:outcome as text) is not null then asked end,
                            'CLOSED', '{}', 0
                        from (select cast(:asked as timestamptz) as asked) as one
                        """)
                .param("number", number)
                .param("lane", lane)
                .param("team", team)
                .param("services", services)
                .param("approval", course.approval())
                .param("ended", course.end())
                .param("outcome", course.outcome())
                .param("asked", asked)
                .update();
    }

    private void change(String how, String... numbers) {
        for (var number : numbers) {
            database.sql(how + " where number = ?").param("M-" + number).update();
        }
    }

    private void decided(String number, String outcome) {
        database.sql(
                        """
                        insert into decisions_decision (number, subject_kind, subject_reference,
                            subject_version, board, sitting, chair, outcome, missing, reasons,
                            quorum, recorded_by, decided_at, basis, votes)
                        values (:number, 'CHANGE', :subject, 1, 'CAB', gen_random_uuid(), 'many.chair', :outcome,
                            case when :outcome = 'DEFERRED' then 'More.' end, 'Made up',
                            '{"needed": 1, "present": [], "recused": [], "counted": [], "emptySeats": []}',
                            'many.chair', now(), 'AT_SITTING', '{}')
                        """)
                .param("number", "M-" + number + "-" + outcome)
                .param("subject", "M-" + number)
                .param("outcome", outcome)
                .update();
    }

    private static List<Double> figures(JsonNode measured) {
        return figures(
                measured.get("changes").asInt(),
                measured.get("reviewed").asInt(),
                number(measured, "successScore"),
                number(measured, "failureRate"),
                number(measured, "emergencyShare"),
                number(measured, "medianHoursToApproval"),
                number(measured, "medianHoursToEnd"),
                number(measured, "shareAltered"));
    }

    private static @Nullable Double number(JsonNode measured, String name) {
        var value = measured.path(name);
        return value.isNumber() ? value.asDouble() : null;
    }

    /** Rounded to a millionth; what is not there is not a number. */
    private static List<Double> figures(int changes, int reviewed, @Nullable Double... rates) {
        var all = new ArrayList<Double>(List.of((double) changes, (double) reviewed));
        Arrays.stream(rates)
                .map(rate -> rate == null ? Double.NaN : Math.round(rate * 1e6) / 1e6)
                .forEach(all::add);
        return all;
    }
}
