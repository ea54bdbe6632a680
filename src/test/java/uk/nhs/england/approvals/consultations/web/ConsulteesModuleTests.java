package uk.nhs.england.approvals.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Consultees are entered, changed and ended as data with dates, on the record. */
@ServiceTest
class ConsulteesModuleTests {

    private static final String TODAY = "2026-09-02";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Office office;
    private final JdbcClient database;
    private final Api administrator;

    /** A code that no other test uses. */
    private final String code = "RECORDS_" + letters(NUMBER.getAndIncrement());

    ConsulteesModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        administrator = office.as(Staff.ADMINISTRATOR);
    }

    @Test
    void aConsulteeIsEnteredWithItsMembersAndAsked() {
        var entered = enter(TODAY).ok();
        assertThat(entered.get("purpose").asString()).isEqualTo("Whether records are kept.");
        assertThat(entered.get("timeLimit").asInt()).isEqualTo(3);
        assertThat(entered.get("from").asString()).isEqualTo(TODAY);
        assertThat(entered.get("members")).isEmpty();

        var joined = join(member(), TODAY).ok();
        assertThat(joined.get("members").get(0).get("from").asString()).isEqualTo(TODAY);

        var reference = office.routed(CaseAnswers.complete());
        ask(reference).ok();
        assertThat(asked(reference).get("due").asString()).isEqualTo("2026-09-07");
        assertThat(office.workOf(member(), reference)).containsExactly("Respond");
        respond(reference).ok();
        assertThat(asked(reference).get("standing").asString()).isEqualTo("RESPONDED");
    }

    @Test
    void everyChangeIsOnTheRecord() {
        enter(TODAY).ok();
        join(member(), TODAY).ok();
        terms("2026-10-01", 7).ok();
        end("2026-12-31").ok();

        assertThat(record())
                .containsExactly(
                        "ConsulteeEntered office.admin",
                        "MemberJoined office.admin",
                        "TermsChanged office.admin",
                        "ConsulteeEnded office.admin");
        assertThat(changes("TermsChanged"))
                .contains("\"field\": \"timeLimit\"", "\"before\": \"3\"", "\"after\": \"7\"")
                .doesNotContain("purpose");
    }

    @Test
    void aCodeIsTakenForGood() {
        enter(TODAY).ok();
        enter(TODAY).refused(409, "a-consultee-is-entered-once");
        end(TODAY).ok();
        office.clock().advance(Duration.ofDays(1));
        enter("2026-09-03").refused(409, "a-consultee-is-entered-once");
    }

    @Test
    void ofTwoWhoEnterTheSameOneOneWinsAndTheOtherIsTold() throws Exception {
        Callable<Reply> act = () -> enter(TODAY);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var replies = threads.invokeAll(List.of(act, act));
            assertThat(List.of(replies.get(0).get().status(), replies.get(1).get().status()))
                    .containsExactlyInAnyOrder(201, 409);
        }
        assertThat(record()).containsExactly("ConsulteeEntered office.admin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code|\"records\"|422",
                "code|\"A\"|422",
                "code|\"A-B\"|422",
                "code|null|422",
                "name|\" \"|422",
                "purpose|null|422",
                "purpose|\"<b>\"|422",
                "timeLimit|0|422",
                "timeLimit|61|422",
                "timeLimit|2.5|400",
                "mandatory|null|422",
                "mandatory|\"yes\"|400",
                "from|\"2026-09-01\"|422",
                "from|\"2036-09-03\"|422",
                "from|\"2026-02-30\"|400",
                "surprise|1|400"
            })
    void whatCannotBeAConsulteeIsRefused(String field, String value, int status) {
        var body = new TreeMap<String, String>();
        body.put("code", "\"" + code + "\"");
        body.put("name", "\"Records\"");
        body.put("purpose", "\"Whether records are kept.\"");
        body.put("timeLimit", "3");
        body.put("mandatory", "true");
        body.put("from", "\"" + TODAY + "\"");
        body.put(field, value);
        var fields =
                body.entrySet().stream().map(one -> "\"" + one.getKey() + "\":" + one.getValue());

        var reply =
                administrator.post("/consultees", "{" + String.join(",", fields.toList()) + "}");

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(administrator.get("/consultees/" + code).status()).isEqualTo(404);
    }

    @Test
    void beforeItsFirstDayItCannotBeAsked() {
        enter("2026-09-09").ok();
        var reference = office.routed(CaseAnswers.complete());

        assertThat(codes("")).doesNotContain(code);
        assertThat(codes("?on=2026-09-09")).contains(code);
        ask(reference).refused(422, "consultee-is-known");
        office.clock().advance(Duration.ofDays(7));
        ask(reference).ok();
    }

    @Test
    void afterItsLastDayItIsNotAskedAndStillAnswersWhatItWasAsked() {
        enter(TODAY).ok();
        join(member(), TODAY).ok();
        var reference = office.routed(CaseAnswers.complete());
        var later = office.routed(CaseAnswers.complete());
        ask(reference).ok();

        assertThat(end(TODAY).ok().get("lastDay").asString()).isEqualTo(TODAY);
        assertThat(codes("")).contains(code);
        office.clock().advance(Duration.ofDays(1));

        assertThat(codes("")).doesNotContain(code);
        ask(later).refused(422, "consultee-is-known");
        assertThat(asked(reference).get("name").asString()).isEqualTo("Records");
        respond(reference).ok();
    }

    @Test
    void whoHasEndedIsNotAskedAgainAboutANewVersion() {
        enter(TODAY).ok();
        join(member(), TODAY).ok();
        var reference = office.routed(CaseAnswers.complete());
        ask(reference).ok();
        respond(reference, Map.of("kind", "OBJECTION", "words", "Nothing is kept.")).ok();
        end(TODAY).ok();
        office.clock().advance(Duration.ofDays(1));
        office.decide("ARB", reference, Outcomes.deferred("The records."));

        office.submit(reference);

        assertThat(asked(reference).get("standing").asString()).isEqualTo("RESPONDED");
        assertThat(asked(reference).get("objectionOpen").asBoolean()).isTrue();
    }

    @Test
    void anEndIsSaidOnceAheadAndAfterTheLastTermsBegin() {
        enter(TODAY).ok();
        end("2026-09-01")
                .refused(422, "a-consultee-ends-ahead", "a-consultee-ends-after-it-begins");
        end("2036-09-03").refused(422, "a-consultee-ends-ahead");
        terms("2026-10-01", 7).ok();
        end("2026-09-30").refused(422, "a-consultee-ends-after-it-begins");
        end("2026-10-01").ok();
        end("2026-12-31").refused(409, "a-consultee-ends-once");
        assertThat(show().get("lastDay").asString()).isEqualTo("2026-10-01");
    }

    @Test
    void oneThatADecisionTableAsksDoesNotEnd() {
        var path = "/consultees/FINANCE";
        var having = administrator.having(administrator.get(path));

        var refused = having.post(path + "/ending", Map.of("lastDay", "2030-03-31"));

        refused.refused(409, "no-table-asks-who-has-ended");
        assertThat(refused.reasons().getFirst()).contains("consult-finance of 2026-04-01");
        assertThat(administrator.get(path).ok().get("lastDay").isNull()).isTrue();
    }

    @Test
    void termsChangedBeforeItsEndKeepTheEnd() {
        enter(TODAY).ok();
        end("2026-12-31").ok();

        terms("2026-10-01", 7).ok();

        assertThat(show().get("lastDay").asString()).isEqualTo("2026-12-31");
        assertThat(limits())
                .containsExactly("3: 2026-09-02 to 2026-10-01", "7: 2026-10-01 to 2027-01-01");
        assertThat(codes("?on=2026-12-31")).contains(code);
        assertThat(codes("?on=2027-01-01")).doesNotContain(code);
    }

    @Test
    void afterItsEndItIsAskedAgainOnOtherTerms() {
        enter(TODAY).ok();
        end("2026-09-30").ok();

        var again =
                having().post(
                                path() + "/terms",
                                Map.of(
                                        "from",
                                        "2026-12-01",
                                        "timeLimit",
                                        7,
                                        "mandatory",
                                        false,
                                        "name",
                                        "Archives"))
                        .ok();

        assertThat(again.get("lastDay").asString()).isEqualTo("2026-09-30");
        assertThat(codes("?on=2026-11-30")).doesNotContain(code);
        assertThat(codes("?on=2026-12-01")).contains(code);
        office.clock().advance(Duration.ofDays(100));
        assertThat(show().get("name").asString()).isEqualTo("Archives");
        assertThat(show().get("lastDay").isNull()).isTrue();
        assertThat(show().get("purpose").asString()).isEqualTo("Whether records are kept.");
    }

    @Test
    void whoHasNotReadItCannotChangeIt() {
        enter(TODAY).ok();
        var stale = having();
        join(member(), TODAY).ok();
        var body = Map.of("lastDay", "2026-12-31");

        assertThat(administrator.post(path() + "/ending", body).status()).isEqualTo(428);
        assertThat(stale.post(path() + "/ending", body).status()).isEqualTo(412);
        stale.post(path() + "/terms", newTerms("2026-10-01", 7)).refused(412, "if-match-stale");
        assertThat(show().get("lastDay").isNull()).isTrue();
        assertThat(limits()).hasSize(1);
    }

    @Test
    void whatDoesNotExistIsNotChanged() {
        var caller = administrator.with("If-Match", "*");
        for (var stranger : List.of("ORACLE", "x", "finance")) {
            var path = "/consultees/" + stranger;
            assertThat(caller.post(path + "/ending", Map.of("lastDay", TODAY)).status())
                    .isEqualTo(404);
            assertThat(caller.post(path + "/terms", newTerms(TODAY, 1)).status()).isEqualTo(404);
            assertThat(caller.get(path).status()).isEqualTo(404);
        }
        assertThat(caller.get("/consultees?on=soon").status()).isEqualTo(400);
        for (var day : List.of("%2B999999999-12-31", "%2B99999999-01-01", "-4800-01-01")) {
            assertThat(caller.get("/consultees?on=" + day).status()).isEqualTo(400);
        }
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    private Reply enter(String from) {
        return administrator.post(
                "/consultees",
                Map.of(
                        "code",
                        code,
                        "name",
                        "Records",
                        "purpose",
                        "Whether records are kept.",
                        "timeLimit",
                        3,
                        "mandatory",
                        true,
                        "from",
                        from));
    }

    private Actor member() {
        var member = Staff.actor("office." + code.toLowerCase().replace('_', '.'), Role.CONSULTEE);
        Staff.join(member, database);
        return member;
    }

    private Reply join(Actor member, String from) {
        return administrator.post(
                path() + "/members", Map.of("person", member.person().value(), "from", from));
    }

    private Reply terms(String from, int limit) {
        return having().post(path() + "/terms", newTerms(from, limit));
    }

    private static Map<String, Object> newTerms(String from, int limit) {
        return Map.of("from", from, "timeLimit", limit, "mandatory", true);
    }

    private Reply end(String lastDay) {
        return having().post(path() + "/ending", Map.of("lastDay", lastDay));
    }

    private Api having() {
        return administrator.having(administrator.get(path()));
    }

    private JsonNode show() {
        return administrator.get(path()).ok();
    }

    private List<String> codes(String query) {
        return administrator
                .get("/consultees" + query)
                .ok()
                .get("items")
                .valueStream()
                .map(one -> one.get("code").asString())
                .toList();
    }

    private String path() {
        return "/consultees/" + code;
    }

    private Reply ask(String reference) {
        return office.as(Staff.PMO)
                .post(
                        Office.of(reference) + "/consultations",
                        Map.of("consultee", code, "reason", "It keeps records."));
    }

    private JsonNode asked(String reference) {
        return office.as(Staff.PMO).get(Office.of(reference) + "/consultations/" + code).ok();
    }

    private Reply respond(String reference) {
        return respond(reference, Map.of("kind", "CONTENT"));
    }

    private Reply respond(String reference, Map<String, String> response) {
        return office.as(member())
                .with("If-Match", "*")
                .post(Office.of(reference) + "/consultations/" + code + "/response", response);
    }

    private List<String> record() {
        return database.sql(
                        "select event || ' ' || actor from audit_event where subject_kind ="
                                + " 'CONSULTEE' and subject_reference = ? order by sequence")
                .param(code)
                .query(String.class)
                .list();
    }

    private String changes(String event) {
        return database.sql(
                        "select changes from audit_event where subject_reference = ? and event = ?")
                .params(code, event)
                .query(String.class)
                .single();
    }

    private List<String> limits() {
        return database.sql(
                        "select time_limit || ': ' || valid_from || coalesce(' to ' || valid_to,"
                                + " '') from consultations_terms where consultee = ? order by"
                                + " valid_from")
                .param(code)
                .query(String.class)
                .list();
    }
}
