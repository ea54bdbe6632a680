package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What may not happen to an agenda, a pack, a sitting or a reply is refused by name. */
@ServiceTest
class SittingBadInputModuleTests {

    private static final Actor CHAIR = BoardRoom.CHAIR;
    private static final Actor SECURITY = BoardRoom.SECURITY;
    private static final Actor ELSEWHERE = Boards.member("ARB", "IG");
    private static final Actor STRANGER = Boards.chairOf("DPAG");
    private static final String UNKNOWN = UUID.randomUUID().toString();

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient database;

    private Office office;
    private BoardRoom room;

    @BeforeEach
    void open() {
        office = new Office(context);
        room = new BoardRoom(office);
    }

    @Test
    void anUnknownSittingHasNothing() {
        room.agenda(UNKNOWN, Staff.PMO).refused(404, "not-found");
        office.as(CHAIR).get("/sittings/" + UNKNOWN + "/pack").refused(404, "not-found");
        room.add(UNKNOWN, "BC-2026-0001").refused(404, "not-found");
        for (var path : List.of("/freeze", "/opening", "/consent", "/agenda-items/filling")) {
            room.post(CHAIR, UNKNOWN, path, null).refused(404, "not-found");
        }
        room.post(CHAIR, UNKNOWN, "/closing", Map.of()).refused(404, "not-found");
        room.post(CHAIR, UNKNOWN, "/extension", longer(7)).refused(404, "not-found");
        room.vote(CHAIR, UNKNOWN, UNKNOWN, "FOR").refused(404, "not-found");
        office.as(CHAIR)
                .post("/decisions/TDA-1999-0001/ratification", verdict(UNKNOWN))
                .refused(404, "not-found");
        office.as(Staff.PMO)
                .post("/boards/NONE/out-of-committee", Map.of("subject", "X", "why", "Y."))
                .refused(404, "not-found");
    }

    @Test
    void anItemIsOfItsOwnSittingOnly() {
        var sitting = office.sitting("TDA");
        var other = office.sitting("TDA");
        var item = room.tabled(sitting, room.waiting());

        room.vote(SECURITY, other, item, "FOR").refused(404, "not-found");
        for (var act : List.of("/discussion", "/setting-aside")) {
            room.post(CHAIR, other, "/agenda-items/" + item + act, null).refused(404, "not-found");
        }
        room.post(SECURITY, other, "/agenda-items/" + item + "/call-in", Map.of("reason", "R."))
                .refused(404, "not-found");
    }

    @Test
    void ofASensitiveCaseAStrangerLearnsOnlyThatThereIsAnItem() {
        var reference = room.sensitive();
        var sitting = room.ahead(3);
        room.add(sitting, reference).ok();
        room.post(CHAIR, sitting, "/freeze", null).ok();
        var item = room.item(sitting, reference);

        var agenda = room.agenda(sitting, STRANGER).ok();
        var pack = office.as(STRANGER).get("/sittings/" + sitting + "/pack").ok();

        assertThat(agenda.get("withheld").asInt()).isEqualTo(1);
        assertThat(agenda.get("items")).isEmpty();
        assertThat(agenda.toString() + pack).doesNotContain(reference, "Referral management");
        assertThat(pack.get("items")).isEmpty();
        assertThat(office.as(SECURITY).get("/sittings/" + sitting + "/pack").ok().toString())
                .contains(reference);
        room.vote(STRANGER, sitting, item, "FOR").refused(404, "not-found");
        room.post(STRANGER, sitting, "/agenda-items/" + item + "/call-in", Map.of("reason", "R."))
                .refused(404, "not-found");
        assertThat(sentences(reference, sitting))
                .isNotEmpty()
                .noneMatch(what -> what.contains("Referral management"));
    }

    @Test
    void aVoteSaysSomething() {
        var sitting = office.sitting("TDA");
        var item = room.tabled(sitting, room.waiting());

        room.post(SECURITY, sitting, "/votes", Map.of("item", item))
                .refused(422, "a-vote-or-advice");
        assertThat(
                        room.post(SECURITY, sitting, "/votes", Map.of("item", item, "comment", " "))
                                .status())
                .isIn(400, 422);
        assertThat(
                        room.post(
                                        SECURITY,
                                        sitting,
                                        "/votes",
                                        Map.of("item", item, "vote", "PERHAPS"))
                                .status())
                .isIn(400, 422);
        room.post(SECURITY, sitting, "/votes", Map.of("item", item, "comment", "Test it.")).ok();
    }

    @Test
    void reasonsAreNotBlank() {
        var reference = room.waiting();
        var sitting = office.sitting("TDA");

        for (var blank : List.of("", " ", "\n")) {
            var item = Map.of("subject", reference, "leave", blank);
            assertThat(room.post(CHAIR, sitting, "/agenda-items", item).status()).isIn(400, 422);
            var closing = Map.of("adjourned", blank);
            assertThat(room.post(CHAIR, sitting, "/closing", closing).status()).isIn(400, 422);
            assertThat(room.ask(reference, Map.of("why", blank)).status()).isIn(400, 422);
        }
        assertThat(room.agenda(sitting, CHAIR).ok().get("items")).isEmpty();
    }

    @Test
    void anItemTakesOneMinuteToEightHours() {
        var reference = room.waiting();
        var sitting = room.ahead(3);

        for (int minutes : List.of(0, 481, -1)) {
            var item = Map.of("subject", reference, "minutes", minutes);
            assertThat(room.post(CHAIR, sitting, "/agenda-items", item).status()).isIn(400, 422);
        }
        room.post(CHAIR, sitting, "/agenda-items", Map.of("subject", reference, "minutes", 480))
                .refused(409, "agenda-within-capacity");
    }

    @Test
    void aSittingOpensOnceItHasBegunAndEndsOnceItIsOpen() {
        var sitting = room.ahead(3);
        room.post(CHAIR, sitting, "/closing", Map.of()).refused(409, "sitting-is-in-session");
        room.add(sitting, room.waiting()).ok();

        room.post(CHAIR, sitting, "/opening", null).refused(409, "sitting-has-begun");
        assertThat(room.agenda(sitting, CHAIR).ok().get("state").asString())
                .isEqualTo("AGENDA_OPEN");
        room.post(CHAIR, sitting, "/closing", Map.of()).refused(409, "sitting-is-in-session");
        room.post(SECURITY, sitting, "/freeze", null).refused(403, "by-the-chair-or-the-pmo");
        room.post(SECURITY, sitting, "/consent", null)
                .refused(403, "by-the-chair", "something-is-below-the-line");
    }

    @Test
    void nothingIsPutOnTheAgendaOfACancelledSitting() {
        var sitting = room.ahead(3);
        cancel(sitting);

        room.add(sitting, room.waiting()).refused(409, "sitting-takes-place");
        room.post(CHAIR, sitting, "/freeze", null).refused(409, "sitting-takes-place");
        room.post(CHAIR, sitting, "/agenda-items/filling", null)
                .refused(409, "sitting-takes-place");
    }

    @Test
    void whatWasOnTheAgendaOfACancelledSittingWaitsForAnother() {
        var reference = room.waiting();
        var sitting = room.ahead(3);
        room.add(sitting, reference).ok();
        room.post(CHAIR, sitting, "/freeze", null).ok();

        cancel(sitting);

        assertThat(room.shown(sitting, reference).get("state").asString())
                .isEqualTo("CARRIED_OVER");
        room.add(room.ahead(4), reference).ok();
    }

    @Test
    void aSittingThatNobodyOpenedIsCalledOffAfterwards() {
        var reference = room.waiting();
        var sitting = room.ahead(1);
        room.add(sitting, reference).ok();
        room.post(CHAIR, sitting, "/freeze", null).ok();

        office.clock().advance(Duration.ofHours(35));
        assertThat(rescheduled(sitting).rules()).containsExactly("sitting-has-not-begun");
        office.clock().advance(Duration.ofHours(1));
        cancel(sitting);

        room.add(room.ahead(4), reference).ok();
    }

    @Test
    void anItemMovesOnlyToASittingThatIsPlanned() {
        var reference = room.waiting();
        var sitting = room.ahead(700);
        room.add(sitting, reference).ok();
        var path = "/agenda-items/" + room.item(sitting, reference) + "/moving";

        office.as(CHAIR)
                .having(room.agenda(sitting, CHAIR))
                .post("/sittings/" + sitting + path, Map.of("to", "NEXT_SITTING"))
                .refused(409, "next-sitting-is-planned");
        assertThat(room.shown(sitting, reference).get("state").asString()).isEqualTo("WAITING");
        cancel(sitting);
    }

    @Test
    void anItemMovesToTheNextSittingOnlyWhileItHasRoom() {
        var moved = room.waiting();
        var sitting = room.ahead(700);
        var next = room.ahead(701);
        room.add(sitting, moved).ok();
        var full = Map.of("subject", room.waiting(), "minutes", 80);
        room.post(Staff.PMO, next, "/agenda-items", full).ok();
        var path = "/agenda-items/" + room.item(sitting, moved) + "/moving";

        office.as(CHAIR)
                .having(room.agenda(sitting, CHAIR))
                .post(
                        "/sittings/" + sitting + path,
                        Map.of("to", "NEXT_SITTING", "reason", "Its presenter is away."))
                .refused(409, "agenda-within-capacity");
        assertThat(room.shown(sitting, moved).get("state").asString()).isEqualTo("WAITING");
        cancel(sitting);
        cancel(next);
    }

    @Test
    void anItemMovesPastASittingWhoseAgendaIsFrozen() {
        var moved = room.waiting();
        var sitting = room.ahead(700);
        var frozen = room.ahead(701);
        var after = room.ahead(702);
        room.add(sitting, moved).ok();
        room.post(Staff.PMO, frozen, "/freeze", null).ok();
        var path = "/agenda-items/" + room.item(sitting, moved) + "/moving";

        office.as(CHAIR)
                .having(room.agenda(sitting, CHAIR))
                .post(
                        "/sittings/" + sitting + path,
                        Map.of("to", "NEXT_SITTING", "reason", "Its presenter is away."))
                .ok();

        assertThat(room.shown(after, moved).get("state").asString()).isEqualTo("WAITING");
        List.of(sitting, frozen, after).forEach(this::cancel);
    }

    @Test
    void onlyAMemberCallsAnItemIn() {
        var reference = room.waiting();
        var sitting = room.ahead(3);
        var consent = Map.of("outcome", "APPROVED", "reasons", "A renewal.");
        room.post(
                        Staff.PMO,
                        sitting,
                        "/agenda-items",
                        Map.of("subject", reference, "recommended", consent))
                .ok();
        var path = "/agenda-items/" + room.item(sitting, reference) + "/call-in";

        room.post(ELSEWHERE, sitting, path, Map.of("reason", "Risky."))
                .refused(403, "members-call-in");
        room.post(SECURITY, sitting, path, Map.of("reason", "Risky.")).ok();
        room.post(SECURITY, sitting, path, Map.of("reason", "Risky."))
                .refused(409, "call-in-of-a-consent-item");
    }

    @Test
    void aCaseOnAnAgendaIsNotPutOnAnotherNorAskedInWriting() {
        var reference = room.waiting();
        var sitting = room.ahead(3);
        room.add(sitting, reference).ok();

        room.add(room.ahead(4), reference).refused(409, "item-is-once-on-an-agenda");
        room.add(sitting, reference).refused(409, "item-is-once-on-the-agenda");
        room.ask(reference, Map.of()).refused(409, "item-is-once-on-an-agenda");
    }

    @Test
    void aSittingInWritingIsAboutOneSubjectAndHasNoRoom() {
        var reference = room.waiting();
        var sitting = room.asked(reference);

        office.table(sitting, CHAIR, room.waiting()).refused(409, "one-subject-in-writing");
        office.takeAttendance(sitting, CHAIR, Boards.membersOf("TDA"))
                .refused(409, "attendance-is-by-reply");
    }

    @Test
    void theLastDayToReplyIsLaterAndWithinNinetyDays() {
        var sitting = room.asked(room.waiting());

        room.post(CHAIR, sitting, "/extension", longer(-1))
                .refused(422, "extension-is-longer", "replies-until-a-day-ahead");
        room.post(CHAIR, sitting, "/extension", longer(1)).refused(422, "extension-is-longer");
        room.post(CHAIR, sitting, "/extension", longer(91))
                .refused(422, "replies-until-a-day-ahead");
        room.post(SECURITY, sitting, "/extension", longer(20))
                .refused(403, "by-the-chair-or-the-pmo");
        room.post(CHAIR, office.sitting("TDA"), "/extension", longer(20))
                .refused(409, "only-in-writing");
    }

    @Test
    void whoMayNotChairDoesNotConcludeInWriting() {
        var reference = room.waiting();

        room.ask(reference, Map.of("chair", SECURITY.person().value()))
                .refused(422, "chair-by-the-boards-rule");
        room.ask(reference, Map.of("until", office.today().minusDays(1).toString()))
                .refused(422, "replies-until-a-day-ahead");
        room.ask("BC-1999-0001", Map.of()).refused(404, "not-found");
        assertThat(room.asked(reference)).isNotEmpty();
    }

    @Test
    void whatIsToBeRatifiedIsNeitherAskedAgainNorConsentedTo() {
        var reference = room.waiting();
        var asked = room.asked(reference);
        var item = room.item(asked, reference);
        Boards.membersOf("TDA").forEach(member -> room.vote(member, asked, item, "FOR").ok());
        var decision = room.decide(asked, reference, Outcomes.approved()).ok();
        var consent = Map.of("outcome", "APPROVED", "reasons", "It was unanimous.");

        room.ask(reference, Map.of()).refused(422, "item-waits-for-the-board");
        room.post(
                        Staff.PMO,
                        room.ahead(3),
                        "/agenda-items",
                        Map.of(
                                "subject",
                                decision.get("number").asString(),
                                "recommended",
                                consent))
                .refused(409, "consent-is-to-a-decision");
    }

    @Test
    void whoHasAnInterestDoesNotRatify() {
        var reference = room.waiting();
        var asked = room.asked(reference);
        var item = room.item(asked, reference);
        Boards.membersOf("TDA").forEach(member -> room.vote(member, asked, item, "FOR").ok());
        var decision = room.decide(asked, reference, Outcomes.approved()).ok();
        var number = decision.get("number").asString();
        var sitting = office.sitting("TDA");
        office.table(sitting, CHAIR, number).ok();
        office.declareInterest(sitting, reference, CHAIR);

        assertThat(
                        office.as(CHAIR)
                                .post("/decisions/" + number + "/ratification", verdict(sitting))
                                .refused(403, "nobody-ratifies-on-their-own", "quorum-by-seat")
                                .rules())
                .isNotEmpty();
    }

    @Test
    void apologiesNameAnAlternateOfTheSameSeat() {
        var sitting = room.ahead(3);
        var path = "/sittings/" + sitting + "/replies/" + SECURITY.person().value();
        var wrong = Map.of("reply", "APOLOGIES", "alternate", ELSEWHERE.person().value());

        office.as(Staff.PMO).put(path, wrong).refused(422, "alternate-of-the-same-seat");
    }

    @Test
    void theTimeOfAnItemTurnedToTwiceIsKept() {
        var sitting = office.sitting("TDA");
        var reference = room.waiting();
        var path = "/agenda-items/" + room.tabled(sitting, reference) + "/discussion";
        room.post(CHAIR, sitting, path, null).ok();
        office.clock().advance(Duration.ofMinutes(5));

        room.post(CHAIR, sitting, path, null).ok();
        office.clock().advance(Duration.ofMinutes(2));

        assertThat(room.shown(sitting, reference).get("seconds").asInt()).isEqualTo(420);
    }

    private void cancel(String sitting) {
        rescheduled(sitting).ok();
    }

    private Reply rescheduled(String sitting) {
        var path = "/sittings/" + sitting;
        return office.as(Staff.PMO)
                .having(office.as(Staff.PMO).get(path))
                .post(path + "/cancelling", Map.of("reason", "Too few can come."));
    }

    private Map<String, Object> longer(int days) {
        return Map.of("until", office.today().plusDays(days).toString(), "reason", "Two are away.");
    }

    private static Map<String, Object> verdict(String sitting) {
        return Map.of("sitting", sitting, "ratified", true, "reasons", "It was unanimous.");
    }

    private List<String> sentences(String reference, String sitting) {
        return database.sql("select what from audit_event where subject_reference in (?, ?)")
                .params(reference, sitting)
                .query(String.class)
                .list();
    }
}
