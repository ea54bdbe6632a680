package uk.nhs.england.approvals.waivers.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.waivers.Exceptions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** How risk is scaled and who may grant at which risk is data with dates (rule 8). */
@ServiceTest
class ExceptionRulesModuleTests {

    private static final List<String> FIVE = List.of("One", "Two", "Three", "Four", "Five");

    private final Office office;
    private final Exceptions exceptions;
    private final JdbcClient database;

    ExceptionRulesModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        exceptions = new Exceptions(office);
        database = context.getBean(JdbcClient.class);
    }

    @AfterEach
    void asShipped() {
        for (var table : List.of("waivers_risk_scale", "waivers_authority")) {
            database.sql("delete from " + table + " where valid_from > '2021-11-29'").update();
            database.sql("update " + table + " set valid_to = null").update();
        }
    }

    @Test
    void theyAreShippedAndEverybodyReadsThem() {
        var scale = office.as(Staff.LEAD).get("/exceptions/risk-scale").ok().get("items").get(0);
        assertThat(scale.get("likelihoods").get(4).asString()).isEqualTo("Almost certain");
        assertThat(scale.get("mediumFrom").asInt()).isEqualTo(5);
        assertThat(scale.get("highFrom").asInt()).isEqualTo(12);
        assertThat(authorities())
                .containsExactlyInAnyOrder(
                        "LOW TDA true 24", "MEDIUM TDA false 12", "HIGH ARB false 6");
    }

    @Test
    void anotherScaleCountsFromItsDayOnAndMovesNoRequest() {
        var before = exceptions.requested(submitted(), Map.of());
        plan(office.today().plusDays(1), 2, 3).ok();
        assertThat(risk(exceptions.requested(submitted(), Map.of()))).isEqualTo("LOW");

        office.clock().advance(Duration.ofDays(1));

        assertThat(
                        exceptions
                                .ask(Staff.LEAD, submitted(), Map.of("expires", "2027-02-28"))
                                .ok()
                                .get("board")
                                .asString())
                .isEqualTo("ARB");
        assertThat(risk(before)).isEqualTo("LOW");
        exceptions.grant(before);
        assertThat(exceptions.standing(before)).isEqualTo("GRANTED");
    }

    @Test
    void anotherAuthorityCountsFromItsDayOnAndMovesNoRequest() {
        var before = exceptions.requested(submitted(), Exceptions.medium());
        allow("MEDIUM", "ARB", office.today().plusDays(1)).ok();
        office.clock().advance(Duration.ofDays(1));

        var after = exceptions.requested(submitted(), Exceptions.medium());
        exceptions.decide("TDA", after, Outcomes.approved()).refused(409, "board-has-authority");
        exceptions.decide("ARB", after, Outcomes.approved()).ok();
        exceptions.decide("ARB", before, Outcomes.approved()).refused(409, "board-has-authority");
        exceptions.decide("TDA", before, Outcomes.approved()).ok();
    }

    @Test
    void whatIsPlannedCountsUntilTheNextPlannedOne() {
        var day = office.today().plusDays(10);
        plan(day.plusDays(10), 6, 20).ok();
        plan(day, 4, 10).ok();

        var planned = office.as(Staff.LEAD).get("/exceptions/risk-scale").ok().get("items");
        assertThat(planned.valueStream().map(one -> one.get("until").asString("")))
                .containsExactly("", day.plusDays(10).toString(), day.toString());
    }

    @Test
    void itChangesAheadAndOnceADay() {
        plan(office.today(), 4, 10).refused(422, "it-changes-ahead");
        plan(office.today().plusYears(11), 4, 10).refused(422, "it-changes-ahead");
        plan(office.today().plusDays(1), 10, 10).refused(422, "high-is-above-medium");
        plan(office.today().plusDays(1), 4, 10).ok();
        plan(office.today().plusDays(1), 5, 11).refused(409, "it-changes-once-a-day");
        allow("LOW", "TDA", office.today()).refused(422, "it-changes-ahead");
        allow("LOW", "NONE", office.today().plusDays(1)).refused(422, "board-is-known");
        allow("LOW", "TDA", office.today().plusDays(1)).ok();
        allow("LOW", "ARB", office.today().plusDays(1)).refused(409, "it-changes-once-a-day");
        allow("HIGH", "TDA", office.today().plusDays(1)).ok();
    }

    @Test
    void aScaleHasFiveWordsForEachAndNoHtml() {
        var body =
                Map.of(
                        "likelihoods", List.of("One", "Two"),
                        "impacts", List.of("One", "Two", "<b>Three</b>", "Four", "Five"),
                        "mediumFrom", 4,
                        "highFrom", 10,
                        "from", office.today().plusDays(1).toString());
        assertThat(office.as(Staff.ADMINISTRATOR).post("/exceptions/risk-scale", body).fields())
                .containsExactlyInAnyOrder("likelihoods", "impacts[2]");
    }

    @RepeatedTest(3)
    void twoPlansForOneDayAtOnceAreOne() throws Exception {
        var day = office.today().plusDays(5);
        var start = new CyclicBarrier(2);
        Callable<Reply> one =
                () -> {
                    start.await();
                    return plan(day, 4, 10);
                };
        Callable<Reply> other =
                () -> {
                    start.await();
                    return plan(day, 5, 15);
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses =
                    List.of(threads.submit(one), threads.submit(other)).stream()
                            .map(ExceptionRulesModuleTests::status)
                            .toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    private static int status(java.util.concurrent.Future<Reply> reply) {
        try {
            return reply.get().status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Reply plan(LocalDate from, int medium, int high) {
        var body =
                Map.of(
                        "likelihoods", FIVE,
                        "impacts", FIVE,
                        "mediumFrom", medium,
                        "highFrom", high,
                        "from", from.toString());
        return office.as(Staff.ADMINISTRATOR).post("/exceptions/risk-scale", body);
    }

    private Reply allow(String risk, String board, LocalDate from) {
        var body =
                Map.of(
                        "risk",
                        risk,
                        "board",
                        board,
                        "byChair",
                        false,
                        "longestMonths",
                        12,
                        "from",
                        from.toString());
        return office.as(Staff.ADMINISTRATOR).post("/exceptions/authority", body);
    }

    private List<String> authorities() {
        return office.as(Staff.LEAD)
                .get("/exceptions/authority")
                .ok()
                .get("items")
                .valueStream()
                .map(
                        one ->
                                one.get("risk").asString()
                                        + " "
                                        + one.get("board").asString()
                                        + " "
                                        + one.get("byChair").asBoolean()
                                        + " "
                                        + one.get("longestMonths").asInt())
                .toList();
    }

    private String risk(String number) {
        return exceptions.show(number).get("risk").asString();
    }

    private String submitted() {
        return office.submitted(CaseAnswers.complete());
    }
}
