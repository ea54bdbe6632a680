package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How boards are set up is data with dates: what one was on a day that has begun stays so. */
@ServiceTest
class SettingUpBoardsModuleTests {

    @Autowired private Rosters rosters;
    @Autowired private JdbcClient database;

    private final Office office;
    private final Api administrator;

    SettingUpBoardsModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        administrator = office.as(Staff.ADMINISTRATOR);
    }

    @Test
    void theShippedBoardsSitByTheirOwnRules() {
        assertThat(administrator.get("/boards/TDA").ok().path("meeting").path("cadence").toString())
                .isEqualTo(
                        """
                        {"rule":"FREQ=WEEKLY;BYDAY=TU","first":"2021-11-30","starts":"10:00:00"}\
                        """);
        assertThat(administrator.get("/boards/DPAG").ok().path("meeting").path("cadence").isNull())
                .isTrue();
        for (var code : List.of("TDA", "DPAG", "ARB", "CAB")) {
            var terms = rosters.on(code, office.today()).terms();
            assertThat(terms.decisionRule()).isEqualTo(DecisionRule.CHAIR_AFTER_CONSENSUS);
            var cadence = terms.meeting().cadence();
            if (cadence != null) {
                assertThat(cadence.refusals().all()).isEmpty();
            }
        }
    }

    @Test
    void aNewBoardBeginsAheadAndIsSeatedBeforeItSits() {
        var code = "BA";
        var made = administrator.post("/boards", BoardBodies.board(code, "2026-10-01"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.ok().path("name").asString()).isEqualTo("Data and Analytics Board");

        assertThat(boards()).doesNotContain(code);
        administrator
                .post("/boards/" + code + "/members", member("DATA", "office.lead", "2026-10-01"))
                .ok();
        office.clock().set(at("2026-10-01"));
        assertThat(boards()).contains(code);
        assertThat(rosters.on(code, LocalDate.parse("2026-10-01")).members()).hasSize(1);
        administrator
                .post("/boards", BoardBodies.board(code, "2027-10-01"))
                .refused(409, "a-board-is-entered-once");
    }

    @Test
    void newTermsHoldFromTheirDayAndChangeNoPastDay() {
        var code = entered("BB", "2026-10-01");
        var before = rosters.on(code, LocalDate.parse("2026-11-30"));

        var changed = change(code, "2026-12-01", Map.of("quorum", 2, "decisionRule", "MAJORITY"));
        assertThat(changed.status()).isEqualTo(201);

        assertThat(rosters.on(code, LocalDate.parse("2026-11-30")).terms())
                .isEqualTo(before.terms().until(LocalDate.parse("2026-12-01")));
        var after = rosters.on(code, LocalDate.parse("2026-12-01"));
        assertThat(after.quorum()).isEqualTo(2);
        assertThat(after.decisionRule()).isEqualTo(DecisionRule.MAJORITY);
        assertThat(terms(code)).extracting(one -> one.path("quorum").asInt()).containsExactly(1, 2);
    }

    /** Product rule 4: a sitting keeps the quorum of its own day. */
    @Test
    void changingARuleNeverChangesAPastSitting() {
        var code = entered("BC", "2026-09-03");
        office.clock().set(at("2026-09-03"));
        change(code, "2026-09-04", Map.of("quorum", 3)).ok();

        office.clock().set(at("2027-01-04"));

        assertThat(rosters.on(code, LocalDate.parse("2026-09-03")).quorum()).isEqualTo(1);
        assertThat(rosters.on(code, LocalDate.parse("2027-01-04")).quorum()).isEqualTo(3);
        change(code, "2026-09-03", Map.of()).refused(422, "set-up-changes-ahead");
        change(code, "2027-01-04", Map.of()).refused(422, "set-up-changes-ahead");
    }

    @Test
    void termsFollowEachOther() {
        var code = entered("BD", "2026-10-01");
        change(code, "2026-10-01", Map.of()).refused(409, "terms-follow-each-other");
        change(code, "2026-09-20", Map.of()).refused(409, "terms-follow-each-other");
    }

    @Test
    void ofTwoWhoChangeTheSameBoardOneWinsAndTheOtherIsTold() {
        var code = entered("BE", "2026-10-01");
        var read = administrator.get("/boards/" + code);
        var replies =
                Together.two(
                        () -> changeHaving(read, code, "2026-11-01", Map.of("quorum", 2)),
                        () -> changeHaving(read, code, "2026-11-02", Map.of("quorum", 3)));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 412);
        assertThat(terms(code)).hasSize(2);
        administrator
                .post("/boards/" + code + "/terms", BoardBodies.terms("2026-12-01"))
                .refused(428, "if-match-required");
    }

    @ParameterizedTest
    @CsvSource({
        "BIWEEKLY, recurrence-is-understood, meeting.cadence.rule",
        "FREQ=WEEKLY;BYDAY=XX, recurrence-is-understood, meeting.cadence.rule",
        "FREQ=HOURLY, recurrence-is-understood, meeting.cadence.rule",
        "FREQ=WEEKLY;BYHOUR=9, recurrence-is-understood, meeting.cadence.rule",
        "FREQ=WEEKLY;INTERVAL=0, recurrence-is-understood, meeting.cadence.rule",
        "RSCALE=HEBREW;FREQ=YEARLY, recurrence-is-understood, meeting.cadence.rule",
        "FREQ=YEARLY;BYDAY=MO;BYSETPOS=366, recurrence-is-understood, meeting.cadence.rule",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, recurrence-is-understood, meeting.cadence.rule",
        "FREQ=WEEKLY;BYDAY=TH, recurrence-begins-on-its-first-day, meeting.cadence.first"
    })
    void aRuleByWhichNoBoardCanSitIsRefused(String rule, String refusal, String field) {
        var body = BoardBodies.terms("2026-10-01");
        body.put("meeting", BoardBodies.meeting(rule, "2026-10-07"));
        var reply =
                administrator.post("/boards", BoardBodies.board("BZ", body)).refused(422, refusal);
        assertThat(reply.fields()).containsExactly("terms." + field);
        assertThat(administrator.get("/boards/BZ").status()).isEqualTo(404);
    }

    @Test
    void termsThatDoNotAgreeAreRefusedFieldByField() {
        var body = BoardBodies.terms("2026-10-01");
        body.put("quorum", 9);
        body.put("chairRule", Map.of("type", "OFFICE", "seat", "NOWHERE", "title", "Head"));
        body.put(
                "agenda",
                Map.of("paperDeadline", 5, "decisionSlot", 90, "consentSlot", 2, "capacity", 500));
        var tooMuch = administrator.post("/boards", BoardBodies.board("BY", body));
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.fields()).contains("terms.agenda.capacity");
        body.put(
                "agenda",
                Map.of("paperDeadline", 5, "decisionSlot", 200, "consentSlot", 2, "capacity", 150));

        var reply =
                administrator
                        .post("/boards", BoardBodies.board("BY", body))
                        .refused(
                                422,
                                "quorum-fits-the-seats",
                                "the-chair-has-a-seat",
                                "agenda-fits-the-sitting",
                                "an-item-fits-the-agenda");
        assertThat(reply.fields())
                .containsExactlyInAnyOrder(
                        "terms.quorum",
                        "terms.chairRule.seat",
                        "terms.agenda.capacity",
                        "terms.agenda.decisionSlot");
    }

    @Test
    void aNamedChairIsAPerson() {
        var body = BoardBodies.terms("2026-10-01");
        body.put("chairRule", Map.of("type", "NAMED", "person", "nobody.at.all"));
        administrator
                .post("/boards", BoardBodies.board("BX", body))
                .refused(422, "person-is-known");
        body.put("chairRule", Map.of("type", "NAMED", "person", "office.lead"));
        administrator.post("/boards", BoardBodies.board("BX", body)).ok();
    }

    @Test
    void aSeatIsNeededOnlyOnceSomebodyFillsIt() {
        var code = entered("BF", "2026-10-01");
        seat(code, "CLINICAL", true, "2026-11-01").refused(422, "a-needed-seat-is-filled");
        seat(code, "CLINICAL", false, "2026-11-01").ok();
        administrator
                .post(
                        "/boards/" + code + "/members",
                        member("CLINICAL", "office.lead", "2026-11-01"))
                .ok();

        seat(code, "CLINICAL", true, "2026-11-01").refused(409, "a-seat-changes-forward");
        seat(code, "CLINICAL", true, "2026-12-01").ok();

        assertThat(needed(code, "2026-11-30")).isFalse();
        assertThat(needed(code, "2026-12-01")).isTrue();
    }

    @Test
    void aSeatEndsWithItsMembersUnlessTheQuorumOrTheChairNeedsIt() {
        var code = entered("BG", "2026-10-01");
        administrator
                .post("/boards/" + code + "/members", member("DATA", "office.lead", "2026-10-01"))
                .ok();
        change(
                        code,
                        "2026-11-01",
                        Map.of(
                                "quorum",
                                3,
                                "chairRule",
                                Map.of("type", "OFFICE", "seat", "DATA", "title", "Head of data")))
                .ok();
        end(code, "DATA", "2026-12-01")
                .refused(409, "quorum-fits-the-seats", "the-chair-has-a-seat");
        change(code, "2026-12-01", Map.of("quorum", 2)).ok();

        end(code, "DATA", "2026-11-30")
                .refused(409, "quorum-fits-the-seats", "the-chair-has-a-seat");
        end(code, "DATA", "2026-12-01").ok();

        assertThat(rosters.on(code, LocalDate.parse("2026-11-30")).members()).hasSize(1);
        assertThat(rosters.on(code, LocalDate.parse("2026-12-01")).members()).isEmpty();
        assertThat(rosters.on(code, LocalDate.parse("2026-12-01")).seats()).hasSize(2);
        assertThat(end(code, "DATA", "2026-12-02").status()).isEqualTo(404);
        assertThat(rosters.boardsOf(Staff.LEAD.person(), LocalDate.parse("2026-12-01")))
                .doesNotContain(code);
    }

    @Test
    void daysOutOfReachAreRefused() {
        var code = entered("BH", "2026-10-01");
        for (var day : List.of("9999-12-31", "2021-11-29", "2026-09-02")) {
            change(code, day, Map.of()).refused(422, "set-up-changes-ahead");
            seat(code, "CLINICAL", false, day).refused(422, "set-up-changes-ahead");
            end(code, "DATA", day).refused(422, "set-up-changes-ahead");
        }
        var body = BoardBodies.terms("2026-12-01");
        body.put("meeting", BoardBodies.meeting("FREQ=DAILY", "2016-12-01"));
        administrator
                .with("If-Match", "*")
                .post("/boards/" + code + "/terms", body)
                .refused(422, "recurrence-begins-near-its-terms");
    }

    @Test
    void whatHappenedToTheSetUpIsOnTheRecord() {
        var code = entered("BI", "2026-10-01");
        change(code, "2026-11-01", Map.of("quorum", 2)).ok();
        assertThat(
                        database.sql(
                                        """
                                        select event from audit_event
                                        where subject_kind = 'BOARD' and subject_reference = ?
                                        order by id
                                        """)
                                .param(code)
                                .query(String.class)
                                .list())
                .containsExactly("BoardEntered", "TermsChanged", "SeriesPlanned", "RosterPlanned");
    }

    private String entered(String code, String from) {
        administrator.post("/boards", BoardBodies.board(code, from)).ok();
        return code;
    }

    private Reply change(String code, String from, Map<String, Object> other) {
        return changeHaving(administrator.get("/boards/" + code), code, from, other);
    }

    private Reply changeHaving(Reply read, String code, String from, Map<String, Object> other) {
        var terms = BoardBodies.terms(from);
        terms.putAll(other);
        return administrator.having(read).post("/boards/" + code + "/terms", terms);
    }

    private Reply seat(String code, String seat, boolean needed, String from) {
        return administrator
                .with("If-Match", "*")
                .post(
                        "/boards/" + code + "/seats",
                        Map.of("code", seat, "name", "Clinical", "needed", needed, "from", from));
    }

    private Reply end(String code, String seat, String on) {
        return administrator
                .with("If-Match", "*")
                .post("/boards/" + code + "/seats/" + seat + "/ending", Map.of("on", on));
    }

    private boolean needed(String code, String day) {
        return rosters.on(code, LocalDate.parse(day)).seat("CLINICAL").orElseThrow().needed();
    }

    private List<JsonNode> terms(String code) {
        return administrator
                .get("/boards/" + code + "/terms")
                .ok()
                .get("items")
                .valueStream()
                .toList();
    }

    private List<String> boards() {
        return administrator
                .get("/boards")
                .ok()
                .get("items")
                .valueStream()
                .map(one -> one.get("code").asString())
                .toList();
    }

    private static Map<String, Object> member(String seat, String person, String from) {
        var member = new HashMap<String, Object>();
        member.put("seat", seat);
        member.put("person", person);
        member.put("alternate", false);
        member.put("from", from);
        return member;
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(Rosters.LONDON).toInstant();
    }
}
