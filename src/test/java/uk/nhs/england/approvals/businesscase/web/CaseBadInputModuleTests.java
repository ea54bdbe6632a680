package uk.nhs.england.approvals.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Cases written badly: each request is refused with its reason, and nothing has changed. */
@ServiceTest
class CaseBadInputModuleTests {

    private final Office office;
    private final String reference;

    CaseBadInputModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        reference = office.begin(CaseAnswers.complete());
    }

    @Test
    void whatIsNotJsonIsRefused() {
        for (var body :
                List.of("", "{", "[]", "{\"title\": \"a\", \"title\": \"b\"}", "{} {}", "\0")) {
            var before = office.history(reference).size();
            var reply =
                    office.as(Staff.LEAD).with("If-Match", "*").patch(Office.of(reference), body);
            assertThat(reply.status()).as(body).isEqualTo(400);
            assertThat(office.history(reference)).hasSize(before);
        }
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        var deep = "{\"answers\":".repeat(200) + "1" + "}".repeat(200);

        assertThat(
                        office.as(Staff.LEAD)
                                .with("If-Match", "*")
                                .patch(Office.of(reference), deep)
                                .status())
                .isEqualTo(413);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        var body = "{\"title\": \"" + "x".repeat(1_100_000) + "\"}";

        refused(lead -> lead.patch(Office.of(reference), body), 413, "body-size");
    }

    @Test
    void listsHaveAnEnd() {
        var options =
                IntStream.range(0, 21)
                        .mapToObj(number -> Map.of("name", "Option " + number))
                        .toList();
        var years =
                IntStream.range(0, 31)
                        .mapToObj(number -> Map.of("year", 2020 + number, "pounds", 1))
                        .toList();
        var patch =
                Map.of(
                        "answers",
                        Map.of(
                                "need", Map.of("options", options),
                                "costs", Map.of("wholeLifeCost", years)));

        var reply = refused(lead -> lead.patch(Office.of(reference), patch), 422, "size", "size");

        assertThat(reply.fields())
                .containsExactlyInAnyOrder("answers.need.options", "answers.costs.wholeLifeCost");
    }

    @Test
    void aHalfFilledCaseIsKeptButNotSubmitted() {
        var gap =
                Map.<String, Object>of(
                        "answers", Map.of("operation", Map.of(), "contacts", Map.of()));
        var half = new HashMap<String, Object>();
        half.put("operation", null);
        half.put("contacts", null);
        office.edit(reference, Map.of("answers", half));
        office.edit(reference, gap);

        var reply =
                refused(
                        lead -> lead.post(Office.of(reference) + "/submissions", null),
                        422,
                        "complete-for-its-route",
                        "complete-for-its-route",
                        "complete-for-its-route",
                        "complete-for-its-route",
                        "complete-for-its-route",
                        "complete-for-its-route");

        assertThat(reply.fields())
                .containsExactlyInAnyOrder(
                        "answers.operation.exitPlan",
                        "answers.operation.businessContinuity",
                        "answers.operation.serviceDesk",
                        "answers.operation.goLive",
                        "answers.contacts.business",
                        "answers.contacts.vendor");
        assertThat(office.standing(reference)).isEqualTo("DRAFT");
    }

    @Test
    void whoeverHasNotReadTheLatestChangesNothing() {
        var stale = office.read(reference, Staff.LEAD);
        office.edit(reference, Map.of("title", "Changed by the co-author"), Staff.CO_AUTHOR);
        var path = Office.of(reference);
        var title = Map.of("title", "Changed by the lead");
        var reason = Map.of("reason", "No.");

        var late = office.as(Staff.LEAD).having(stale);
        refused(_ -> late.patch(path, title), 412, "if-match-stale");
        refused(_ -> late.post(path + "/submissions", null), 412, "if-match-stale");
        refused(_ -> late.post(path + "/withdrawal", reason), 412, "if-match-stale");
        var careless = office.as(Staff.LEAD);
        refused(_ -> careless.patch(path, title), 428, "if-match-required");
        refused(_ -> careless.post(path + "/submissions", null), 428, "if-match-required");
        refused(_ -> careless.post(path + "/withdrawal", reason), 428, "if-match-required");
        refused(
                _ -> careless.with("If-Match", "W/\"0\"").patch(path, title),
                412,
                "if-match-stale");
    }

    @Test
    void theRouteIsDecidedByWhoeverHasReadTheLatest() {
        office.submit(reference);
        var path = Office.of(reference) + "/route";
        var confirmed = Map.<String, Object>of("confirmed", true);
        var pmo = office.as(Staff.PMO);

        refused(_ -> pmo.put(path, confirmed), 428, "if-match-required");
        refused(_ -> pmo.with("If-Match", "\"99\"").put(path, confirmed), 412, "if-match-stale");
        refused(_ -> pmo.with("If-Match", "*").put(path, Map.of()), 422, "not-null");
        refused(
                _ -> pmo.with("If-Match", "*").put(path, Map.of("confirmed", "maybe")),
                400,
                "right-type");
    }

    @Test
    void aCaseSubmittedTwiceWithOneKeyIsSubmittedOnce() {
        var lead =
                office.as(Staff.LEAD)
                        .having(office.read(reference, Staff.LEAD))
                        .with("Idempotency-Key", reference);

        var first = lead.post(Office.of(reference) + "/submissions", null).ok();
        var second = lead.post(Office.of(reference) + "/submissions", null).ok();

        assertThat(second).isEqualTo(first);
        assertThat(office.show(reference).get("latestSubmission").asInt()).isOne();
    }

    @Test
    void aCaseSubmittedTwiceWithTwoKeysIsRefusedTheSecondTime() {
        var lead = office.as(Staff.LEAD).having(office.read(reference, Staff.LEAD));
        var path = Office.of(reference) + "/submissions";
        lead.with("Idempotency-Key", reference + "-1").post(path, null).ok();

        refused(
                _ -> lead.with("Idempotency-Key", reference + "-2").post(path, null),
                412,
                "if-match-stale");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "limit=ten, limit",
        "sort=title, sort",
        "after=nowhere, after",
        "standing=OPEN, standing",
        "lead=Not%20a%20Username, lead",
        "board=%00, board",
        "page=2, page"
    })
    void aListIsAskedForProperly(String query, String field) {
        var reply = office.as(Staff.LEAD).get("/business-cases?" + query);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.fields()).containsExactly(field);
    }

    /** Refused so, with the case and its history as they were. */
    private Reply refused(Function<Api, Reply> act, int status, String... rules) {
        var before = office.show(reference);
        var acts = office.acts(reference);
        var lead = office.as(Staff.LEAD).having(office.read(reference, Staff.LEAD));
        var reply = act.apply(lead).refused(status, rules);
        assertThat(office.show(reference)).isEqualTo(before);
        assertThat(office.acts(reference)).isEqualTo(acts);
        return reply;
    }
}
