package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Overlaps are answered by the authors and accepted by the ARB before it approves (rule 6). */
@ServiceTest
class AnsweringOverlapsModuleTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Office office;
    private final JdbcClient database;
    private final ServiceRegister register;

    AnsweringOverlapsModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        register = context.getBean(ServiceRegister.class);
    }

    @Test
    void theArbApprovesOnceTheAnswerToEachOverlapIsAccepted() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        declare(reference, service(), Boards.chairOf("ARB")).ok();
        approve(reference).refused(409, "overlap-is-answered");
        answer(reference, 1, "NOT_VIABLE").ok();
        answer(reference, 2, "TO_BE_JOINED").ok();
        approve(reference).refused(409, "overlap-is-answered");
        judge(reference, 1, true).ok();

        var refused = approve(reference).refused(409, "overlap-is-answered");
        assertThat(refused.reasons().getFirst()).contains("overlap 2 ").doesNotContain("SV-");
        judge(reference, 2, true).ok();
        approve(reference).ok();
    }

    @Test
    void anOpenOverlapStopsAConditionalApprovalToo() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        var condition = Outcomes.condition(office.today().plusDays(10));

        decide(reference, Outcomes.approvedIf(List.of(condition)))
                .refused(409, "overlap-is-answered");
        decide(reference, Outcomes.rejected()).ok();
    }

    @Test
    void anAnswerNotAcceptedIsGivenAnewAndTheOldVerdictIsNotTakenForOneOfTheNew() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        judge(reference, 1, true).refused(409, "overlap-is-answered");
        answer(reference, 1, "NOT_VIABLE").ok();
        judge(reference, 1, false).ok();
        judge(reference, 1, true).refused(409, "overlap-is-answered");

        answer(reference, 1, "DIFFERENT_NEED").ok();

        var shown = overlaps(reference, Staff.PMO).getFirst();
        assertThat(shown.path("verdict").isString()).isFalse();
        assertThat(shown.path("accepted").isBoolean()).isFalse();
        assertThat(shown.get("open").asBoolean()).isTrue();
        judge(reference, 1, true).ok();
        assertThat(overlaps(reference, Staff.PMO).getFirst().get("open").asBoolean()).isFalse();
    }

    @Test
    void anAnswerThatWasAcceptedIsNotChanged() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        answer(reference, 1, "NOT_VIABLE").ok();
        judge(reference, 1, true).ok();

        answer(reference, 1, "DIFFERENT_NEED").refused(409, "overlap-is-open");
        judge(reference, 1, false).refused(409, "overlap-is-open", "overlap-is-answered");
        assertThat(overlaps(reference, Staff.PMO).getFirst().get("answer").asString())
                .isEqualTo("NOT_VIABLE");
    }

    @Test
    void everyAnswerAndVerdictStaysOnTheRecord() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        answer(reference, 1, "NOT_VIABLE").ok();
        judge(reference, 1, false).ok();
        answer(reference, 1, "DIFFERENT_NEED").ok();

        var record = office.history(reference).toString();
        assertThat(record)
                .contains(
                        "overlaps[1].why",
                        "overlaps[1].evidence",
                        "overlaps[1].verdict",
                        "It was NOT_VIABLE.",
                        "It was DIFFERENT_NEED.",
                        "I have read it.");
    }

    @Test
    void onlyTheAuthorsAnswerAndOnlyTheArbJudges() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        answer(reference, 1, "NOT_VIABLE", Staff.OUTSIDER).refused(403, "by-its-authors");
        answer(reference, 1, "NOT_VIABLE", Staff.PMO).refused(403, "by-its-authors");
        answer(reference, 1, "NOT_VIABLE", Boards.chairOf("ARB")).refused(403, "role-may-not");
        answer(reference, 1, "NOT_VIABLE", Staff.CO_AUTHOR).ok();

        judge(reference, 1, true, Boards.chairOf("TDA")).refused(403, "judged-by-the-arb");
        judge(reference, 1, true, Staff.LEAD).refused(403, "role-may-not");
        assertThat(overlaps(reference, Staff.PMO).getFirst().get("open").asBoolean()).isTrue();
    }

    @Test
    void nobodyJudgesTheirOwnCaseOrWithAnInterest() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        answer(reference, 1, "NOT_VIABLE").ok();
        var author = Staff.actor(Staff.LEAD.person().value(), Role.PROJECT_LEAD, Role.BOARD_MEMBER);
        Boards.seat("ARB", "DPAG", author, database);
        try {
            judge(reference, 1, true, author).refused(403, "nobody-decides-on-their-own");
        } finally {
            database.sql("delete from boards_membership where seat = 'DPAG' and person = ?")
                    .param(author.person().value())
                    .update();
        }
        var interested = Boards.member("ARB", "DATA");
        office.declareInterest(office.sitting("ARB"), reference, interested);
        judge(reference, 1, true, interested).refused(403, "nobody-with-an-interest-decides");
        judge(reference, 1, true).ok();
    }

    @Test
    void whoeverJudgesAnAnswerThatHasChangedIsTold() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        answer(reference, 1, "NOT_VIABLE").ok();
        var read = overlaps(reference, Staff.PMO).getFirst().get("revision").asInt();
        answer(reference, 1, "DIFFERENT_NEED").ok();

        judgeHavingRead(reference, read).refused(412, "if-match-stale");
        assertThat(overlaps(reference, Staff.PMO).getFirst().get("open").asBoolean()).isTrue();
        judgeHavingRead(reference, read + 1).ok();
    }

    @Test
    void ofTwoWhoJudgeAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        answer(reference, 1, "NOT_VIABLE").ok();
        Callable<Reply> yes = () -> judge(reference, 1, true);
        Callable<Reply> no = () -> judge(reference, 1, false, Boards.member("ARB", "SECURITY"));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var replies = threads.invokeAll(List.of(yes, no));
            assertThat(List.of(replies.get(0).get().status(), replies.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void aNewVersionKeepsWhatWasAcceptedAndWhatIsOpen() {
        var reference = before();
        declare(reference, service(), Staff.PMO).ok();
        declare(reference, service(), Staff.PMO).ok();
        answer(reference, 1, "NOT_VIABLE").ok();
        answer(reference, 2, "NOT_VIABLE").ok();
        judge(reference, 1, true).ok();
        office.decide("ARB", reference, Outcomes.deferred("The exit plan."));

        office.submit(reference);

        assertThat(overlaps(reference, Staff.PMO))
                .extracting(one -> one.get("open").asBoolean())
                .containsExactly(false, true);
        office.everyConsulteeIsContent(reference);
        approve(reference).refused(409, "overlap-is-answered");
        judge(reference, 2, true).ok();
        approve(reference).ok();
    }

    @Test
    void aServiceThatHasEndedStandsInNobodysWay() {
        var reference = before();
        declare(reference, service("2026-09-02"), Staff.PMO).ok();
        declare(reference, service("2026-09-01"), Staff.PMO).ok();

        assertThat(overlaps(reference, Staff.PMO))
                .extracting(one -> one.get("open").asBoolean())
                .containsExactly(true, false);
        office.clock().advance(Duration.ofDays(1));
        approve(reference).ok();
    }

    @Test
    void aCaseOverlapsWithWhatExistsAndNeverWithItself() {
        var reference = before();
        declare(reference, reference, Staff.PMO).refused(422, "overlap-with-what-exists");
        declare(reference, "SV-9999999", Staff.PMO).refused(422, "overlap-with-what-exists");
        var other = service();
        declare(reference, other, Staff.PMO).ok();
        declare(reference, other, Staff.LEAD).refused(409, "overlap-declared-once");
        assertThat(overlaps(reference, Staff.PMO)).hasSize(1);
        office.withdraw(reference);
        declare(reference, service(), Staff.PMO).refused(409, "case-is-open");
        answer(reference, 1, "NOT_VIABLE").refused(409, "case-is-open");
        judge(reference, 1, true).refused(409, "case-is-open");
    }

    @Test
    void anOverlapThatIsNotThereIsNotAnswered() {
        var reference = before();
        for (int number : new int[] {0, 1, -1, Integer.MAX_VALUE}) {
            assertThat(answer(reference, number, "NOT_VIABLE").status()).isEqualTo(404);
        }
    }

    @Test
    void aReaderIsToldNowhereOfASensitiveCaseThatAnOverlapNames() {
        var hidden = sensitive();
        var reference = before();
        declare(reference, hidden, Staff.PMO, "The same as " + hidden + ", says the PMO.").ok();
        answer(reference, 1, "NOT_VIABLE", Staff.LEAD, "Unlike " + hidden + " it is small.").ok();
        judge(reference, 1, false).ok();

        for (var reader : List.of(Boards.chairOf("TDA"), Staff.OUTSIDER, Staff.OWNER)) {
            var shown = office.as(reader).get(Office.of(reference) + "/overlaps").ok();
            assertThat(shown.toString()).doesNotContain(hidden).contains("says the PMO");
            assertThat(office.as(reader).all(Office.of(reference) + "/history").toString())
                    .doesNotContain(hidden)
                    .contains("Overlap 1 with (not for you) declared");
        }
        assertThat(approve(reference).body().toString()).doesNotContain(hidden);
        assertThat(overlaps(reference, Staff.PMO).toString()).contains(hidden);
        assertThat(office.history(reference).toString()).contains(hidden);
    }

    @Test
    void whatAPersonWroteIsShownToThemAsTheyWroteIt() {
        var hidden = sensitive();
        var lead = Staff.actor("overlap.lead", Role.PROJECT_LEAD);
        Staff.join(lead, database);
        var reference = led(lead);
        declare(reference, hidden, Staff.PMO).ok();
        answer(reference, 1, "NOT_VIABLE", lead, "I have heard of " + hidden + ".").ok();

        var own = overlaps(reference, lead).getFirst();
        assertThat(own.get("evidence").asString()).contains(hidden);
        assertThat(own.path("other").isString()).isFalse();
        assertThat(overlaps(reference, Staff.OUTSIDER).toString()).doesNotContain(hidden);
    }

    @Test
    void nobodyLearnsByGuessingThatASensitiveCaseWasDeclared() {
        var hidden = sensitive();
        var reference = before();
        declare(reference, hidden, Staff.PMO).ok();

        declare(reference, hidden, Staff.OUTSIDER).refused(422, "overlap-with-what-exists");
        declare(reference, "BC-2026-999999", Staff.OUTSIDER)
                .refused(422, "overlap-with-what-exists");
    }

    @Test
    void aCaseIsComparedByWhoeverReadsItAndADraftByItsAuthors() {
        var draft = office.begin(CaseAnswers.complete());
        compare(draft, Staff.LEAD).ok();
        compare(draft, Staff.PMO).ok();
        for (var other : List.of(Staff.OUTSIDER, Boards.chairOf("ARB"), Staff.OWNER)) {
            assertThat(compare(draft, other).status()).isIn(403, 404);
        }
        var reference = before();
        compare(reference, Boards.chairOf("TDA")).ok();
        compare(reference, Staff.OUTSIDER).ok();
        compare(reference, Staff.AUDITOR).refused(403, "role-may-not");
        assertThat(compare(sensitive(), Staff.OUTSIDER).status()).isEqualTo(404);
        office.withdraw(reference);
        compare(reference, Staff.LEAD).refused(409, "case-is-open");
    }

    private String before() {
        var reference = office.submitted(CaseAnswers.complete());
        office.overrideRoute(reference, "Nobody else is needed.", "ARB").ok();
        return reference;
    }

    private String led(Actor lead) {
        var draft =
                Map.of(
                        "title", "Referral management",
                        "marking", Map.of("classification", "OFFICIAL"),
                        "answers", CaseAnswers.complete().json());
        var reference =
                office.as(lead).post("/business-cases", draft).ok().get("reference").asString();
        office.submit(reference, lead);
        return reference;
    }

    private String sensitive() {
        var draft =
                Map.of(
                        "title", "A quiet project",
                        "marking", Map.of("classification", "OFFICIAL_SENSITIVE"),
                        "answers", CaseAnswers.complete().json());
        var author = Staff.actor("overlap.quiet", Role.PROJECT_LEAD);
        Staff.join(author, database);
        var reference =
                office.as(author).post("/business-cases", draft).ok().get("reference").asString();
        office.submit(reference, author);
        return reference;
    }

    private String service() {
        return service(null);
    }

    private String service(@Nullable String lastDay) {
        var reference = "SV-O%05d".formatted(NUMBER.incrementAndGet());
        register.enter(
                new ItService(reference, "Portal", "For referrals.", Staff.OWNER.person().value()),
                Recorded.byService(Instant.EPOCH));
        database.sql("update register_service set ends = cast(? as date) where reference = ?")
                .params(lastDay, reference)
                .update();
        return reference;
    }

    private Reply declare(String reference, String other, Actor actor) {
        return declare(reference, other, actor, "Both send referrals.");
    }

    private Reply declare(String reference, String other, Actor actor, String why) {
        return office.as(actor)
                .post(Office.of(reference) + "/overlaps", Map.of("other", other, "why", why));
    }

    private Reply answer(String reference, int number, String answer) {
        return answer(reference, number, answer, Staff.LEAD);
    }

    private Reply answer(String reference, int number, String answer, Actor actor) {
        return answer(reference, number, answer, actor, "It was " + answer + ".");
    }

    private Reply answer(
            String reference, int number, String answer, Actor actor, String evidence) {
        return office.as(actor)
                .post(
                        Office.of(reference) + "/overlaps/" + number + "/evidence",
                        Map.of("answer", answer, "evidence", evidence));
    }

    private Reply judge(String reference, int number, boolean accepted) {
        return judge(reference, number, accepted, Boards.chairOf("ARB"));
    }

    private Reply judge(String reference, int number, boolean accepted, Actor actor) {
        return office.as(actor)
                .post(
                        Office.of(reference) + "/overlaps/" + number + "/verdict",
                        Map.of("accepted", accepted, "reason", "I have read it."));
    }

    private Reply judgeHavingRead(String reference, int revision) {
        return office.as(Boards.chairOf("ARB"))
                .with("If-Match", "\"" + revision + "\"")
                .post(
                        Office.of(reference) + "/overlaps/1/verdict",
                        Map.of("accepted", true, "reason", "I have read it."));
    }

    private Reply compare(String reference, Actor actor) {
        return office.as(actor).post(Office.of(reference) + "/overlaps/comparisons", null);
    }

    private Reply approve(String reference) {
        return decide(reference, Outcomes.approved());
    }

    private Reply decide(String reference, Map<String, Object> outcome) {
        return office.decide(office.sitting("ARB"), Boards.chairOf("ARB"), reference, outcome);
    }

    private List<JsonNode> overlaps(String reference, Actor reader) {
        return office.as(reader)
                .get(Office.of(reference) + "/overlaps")
                .ok()
                .get("items")
                .valueStream()
                .toList();
    }
}
