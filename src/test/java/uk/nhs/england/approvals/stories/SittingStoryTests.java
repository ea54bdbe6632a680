package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A sitting from its open agenda to its end (rules 3, 4 and 5). */
@ServiceTest
class SittingStoryTests {

    private static final Actor CHAIR = Boards.chairOf("TDA");
    private static final Actor SECURITY = Boards.member("TDA", "SECURITY");

    @Autowired private ApplicationContext context;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
    }

    @Test
    void itemsAreOrderedMovedAndRemovedUntilTheAgendaIsFrozen() {
        var first = waiting();
        var second = waiting();
        var urgent = waiting();
        var sitting = aheadFor("TDA");
        add(sitting, Map.of("subject", first)).ok();
        add(sitting, Map.of("subject", second)).ok();
        add(sitting, Map.of("subject", urgent, "urgent", true)).ok();
        assertThat(subjects(sitting)).containsExactly(urgent, first, second);

        move(sitting, second, Map.of("to", "UP"));
        assertThat(subjects(sitting)).containsExactly(urgent, second, first);
        remove(sitting, urgent);
        assertThat(subjects(sitting)).containsExactly(second, first);

        as(CHAIR, sitting, "/freeze", null).ok();
        as(CHAIR, sitting, "/freeze", null).refused(409, "agenda-is-not-frozen");
        add(sitting, Map.of("subject", urgent)).refused(409, "leave-of-the-chair");
        add(sitting, Map.of("subject", urgent, "leave", "It cannot wait."))
                .refused(403, "by-the-chair");
        as(CHAIR, sitting, "/agenda-items", Map.of("subject", urgent, "leave", "It cannot wait."))
                .ok();
        assertThat(agenda(sitting).get("pack").get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void theDecisionNamesThePackThatWasFrozen() {
        var reference = waiting();
        var sitting = aheadFor("TDA");
        add(sitting, Map.of("subject", reference)).ok();
        as(CHAIR, sitting, "/freeze", null).ok();
        var pack = office.as(SECURITY).get("/sittings/" + sitting + "/pack").ok();
        var paper = pack.get("items").get(0).get("papers").get(0).get("document");
        assertThat(paper.get("sections").propertyNames())
                .contains("submission", "consultations", "assessments", "overlaps", "precedents");

        var decision = decided(sitting, reference);
        assertThat(decision.get("pack").asString())
                .isEqualTo(pack.get("revisions").get(0).get("pack").get("fingerprint").asString());
    }

    @Test
    void aNewVersionAfterTheFreezeNeedsTheChairsLeave() {
        var reference = waiting();
        var sitting = aheadFor("TDA");
        add(sitting, Map.of("subject", reference)).ok();
        as(CHAIR, sitting, "/freeze", null).ok();
        office.decide(office.sitting("TDA"), CHAIR, reference, Outcomes.deferred("The exit plan."));
        assertThat(agenda(sitting).get("items").get(0).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void membersVoteByNameAndTheLatestOfThoseWhoCountIsOnTheRecord() {
        var reference = waiting();
        var sitting = office.sitting("TDA");
        var item = tabled(sitting, reference);
        vote(SECURITY, sitting, item, "AGAINST").ok();
        vote(SECURITY, sitting, item, "FOR").ok();
        vote(Boards.member("TDA", "SERVICE"), sitting, item, "ABSTAIN").ok();
        vote(Boards.member("ARB", "IG"), sitting, item, "FOR").refused(403, "those-who-count-vote");

        var decision = decideNow(sitting, reference);
        assertThat(decision.get("votes").get(SECURITY.person().value()).asString())
                .isEqualTo("FOR");
        vote(SECURITY, sitting, item, "FOR").refused(409, "item-is-open");
    }

    @Test
    void whoHasLeftDoesNotVoteAndAQuorumLostAfterTheVoteStopsTheDecision() {
        var reference = waiting();
        var sitting = office.sitting("TDA");
        var item = tabled(sitting, reference);
        vote(SECURITY, sitting, item, "FOR").ok();
        office.takeAttendance(sitting, CHAIR, Office.members("TDA", "ARCHITECTURE", "SERVICE"))
                .ok();

        vote(SECURITY, sitting, item, "FOR").refused(403, "those-who-count-vote");
        office.as(CHAIR)
                .post("/decisions", office.decision(sitting, reference, Outcomes.approved()))
                .refused(409, "quorum-by-number", "quorum-by-seat");
        as(CHAIR, sitting, "/closing", Map.of("adjourned", "The quorum was lost.")).ok();
        assertThat(item(agenda(sitting), reference).get("state").asString())
                .isEqualTo("CARRIED_OVER");
        assertThat(office.as(CHAIR).get("/sittings/" + sitting).ok().get("adjourned").asString())
                .isEqualTo("The quorum was lost.");
        var comings = office.as(CHAIR).get("/sittings/" + sitting + "/attendance").ok();
        assertThat(comings.get("items").valueStream().allMatch(one -> one.has("leftAt"))).isTrue();
    }

    @Test
    void theTimeOfAnItemRunsWhileItIsDiscussed() {
        var first = waiting();
        var second = waiting();
        var sitting = office.sitting("TDA");
        var item = tabled(sitting, first);
        var other = tabled(sitting, second);
        as(CHAIR, sitting, "/agenda-items/" + item + "/discussion", null).ok();
        office.clock().advance(Duration.ofMinutes(7));
        as(CHAIR, sitting, "/agenda-items/" + other + "/discussion", null).ok();
        office.clock().advance(Duration.ofMinutes(3));
        as(CHAIR, sitting, "/agenda-items/" + other + "/setting-aside", null).ok();
        office.clock().advance(Duration.ofMinutes(30));

        assertThat(item(agenda(sitting), first).get("seconds").asInt()).isEqualTo(420);
        assertThat(item(agenda(sitting), second).get("seconds").asInt()).isEqualTo(180);
        assertThat(item(agenda(sitting), second).get("state").asString()).isEqualTo("SET_ASIDE");
    }

    @Test
    void whatNobodyCalledInIsDecidedTogetherWithARecordOfItsOwn() {
        var quiet = waiting();
        var other = waiting();
        var called = waiting();
        var sitting = aheadFor("TDA");
        for (var reference : List.of(quiet, other, called)) {
            add(sitting, Map.of("subject", reference, "recommended", unchanged())).ok();
        }
        var item = item(agenda(sitting), called).get("id").asString();
        as(SECURITY, sitting, "/agenda-items/" + item + "/call-in", Map.of("reason", "Risky."))
                .ok();
        begin(sitting);

        var decisions = as(CHAIR, sitting, "/consent", null).ok().get("items");
        assertThat(decisions.valueStream().map(one -> one.get("subject").asString()))
                .containsExactlyInAnyOrder(quiet, other);
        assertThat(decisions.valueStream().map(one -> one.get("basis").asString()))
                .containsOnly("BY_CONSENT");
        assertThat(item(agenda(sitting), called).get("state").asString()).isEqualTo("WAITING");
        as(SECURITY, sitting, "/agenda-items/" + item + "/call-in", Map.of("reason", "Risky."))
                .refused(409, "call-in-before-the-sitting");
    }

    @Test
    void twoWhoEditTheAgendaNoticeEachOther() {
        var first = waiting();
        var second = waiting();
        var sitting = aheadFor("TDA");
        add(sitting, Map.of("subject", first)).ok();
        add(sitting, Map.of("subject", second)).ok();
        var path = "/sittings/" + sitting + "/agenda-items";
        var read = office.as(Staff.PMO).get(path);
        var item = item(read.ok(), first).get("id").asString();
        var moving = Map.of("to", "DOWN");
        office.as(Staff.PMO).having(read).post(path + "/" + item + "/moving", moving).ok();
        office.as(CHAIR)
                .having(read)
                .post(path + "/" + item + "/moving", moving)
                .refused(412, "if-match-stale");
    }

    private String waiting() {
        return office.routed(CaseAnswers.complete().usingCoreIt());
    }

    private String aheadFor(String board) {
        var plan =
                Map.of(
                        "board",
                        board,
                        "startsAt",
                        office.clock().instant().plus(Duration.ofDays(3)).toString(),
                        "place",
                        "Leeds",
                        "chair",
                        Boards.chairOf(board).person().value());
        return office.as(Staff.PMO).post("/sittings", plan).ok().get("id").asString();
    }

    private void begin(String sitting) {
        office.clock().advance(Duration.ofDays(3));
        office.open(sitting, CHAIR);
        office.takeAttendance(sitting, CHAIR, Boards.membersOf("TDA")).ok();
    }

    private JsonNode decided(String sitting, String reference) {
        begin(sitting);
        return decideNow(sitting, reference);
    }

    private JsonNode decideNow(String sitting, String reference) {
        return office.as(CHAIR)
                .post("/decisions", office.decision(sitting, reference, Outcomes.approved()))
                .ok();
    }

    private String tabled(String sitting, String reference) {
        office.table(sitting, CHAIR, reference).ok();
        return item(agenda(sitting), reference).get("id").asString();
    }

    private Reply add(String sitting, Map<String, Object> item) {
        return as(Staff.PMO, sitting, "/agenda-items", item);
    }

    private void move(String sitting, String reference, Map<String, Object> where) {
        edit(sitting, reference, "/moving", where);
    }

    private void remove(String sitting, String reference) {
        edit(sitting, reference, "/removal", Map.of("reason", "Its authors asked for time."));
    }

    private void edit(String sitting, String reference, String act, Map<String, Object> body) {
        var path = "/sittings/" + sitting + "/agenda-items";
        var read = office.as(Staff.PMO).get(path);
        var item = item(read.ok(), reference).get("id").asString();
        office.as(Staff.PMO).having(read).post(path + "/" + item + act, body).ok();
    }

    private Reply vote(Actor member, String sitting, String item, String vote) {
        return as(member, sitting, "/votes", Map.of("item", item, "vote", vote));
    }

    private Reply as(Actor actor, String sitting, String path, @Nullable Object body) {
        return office.as(actor).post("/sittings/" + sitting + path, body);
    }

    private JsonNode agenda(String sitting) {
        return office.as(Staff.PMO).get("/sittings/" + sitting + "/agenda-items").ok();
    }

    private List<String> subjects(String sitting) {
        return agenda(sitting)
                .get("items")
                .valueStream()
                .filter(item -> item.get("state").asString().equals("WAITING"))
                .map(item -> item.get("subject").asString())
                .toList();
    }

    private static JsonNode item(JsonNode agenda, String reference) {
        return agenda.get("items")
                .valueStream()
                .filter(item -> item.get("subject").asString().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> unchanged() {
        return Map.of("outcome", "APPROVED", "reasons", "A renewal on unchanged terms.");
    }
}
