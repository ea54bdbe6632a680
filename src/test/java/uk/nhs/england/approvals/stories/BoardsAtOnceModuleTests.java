package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Two people act on one sitting at the same moment: one after the other, and both are told. */
@ServiceTest
class BoardsAtOnceModuleTests {

    private static final Actor CHAIR = BoardRoom.CHAIR;
    private static final Actor SECURITY = BoardRoom.SECURITY;

    @Autowired private ApplicationContext context;

    private Office office;
    private BoardRoom room;

    @BeforeEach
    void open() {
        office = new Office(context);
        room = new BoardRoom(office);
    }

    @RepeatedTest(3)
    void ofTwoClerksWhoEditAnAgendaOneIsTold() {
        var sitting = room.ahead(3);
        var first = room.waiting();
        room.add(sitting, first).ok();
        room.add(sitting, room.waiting()).ok();
        var read = room.agenda(sitting, Staff.PMO);
        var path =
                "/sittings/" + sitting + "/agenda-items/" + room.item(sitting, first) + "/moving";

        var answers =
                Together.two(
                        () -> office.as(Staff.PMO).having(read).post(path, Map.of("to", "DOWN")),
                        () -> office.as(CHAIR).having(read).post(path, Map.of("to", "DOWN")));

        assertThat(statuses(answers)).containsExactly(200, 412);
        assertThat(room.shown(sitting, first).get("position").asInt()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void anAgendaFreezesOnce() {
        var sitting = room.ahead(3);
        room.add(sitting, room.waiting()).ok();

        var answers =
                Together.two(
                        () -> room.post(CHAIR, sitting, "/freeze", null),
                        () -> room.post(Staff.PMO, sitting, "/freeze", null));

        assertThat(statuses(answers)).containsExactly(200, 409);
        assertThat(revisions(sitting)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void anInterestIsBeforeADecisionOrAfterIt() {
        var sitting = office.sitting("TDA");
        var reference = room.waiting();
        room.tabled(sitting, reference);
        var interest = Map.of("subject", reference, "nature", "My team would run it.");

        var answers =
                Together.two(
                        () -> room.decide(sitting, reference, Outcomes.approved()),
                        () -> room.post(SECURITY, sitting, "/interests", interest));

        answers.get(1).ok();
        if (answers.get(0).status() == 409) {
            // The seat for security is needed: without it there is no quorum.
            answers.get(0).refused(409, "quorum-by-seat");
        } else {
            var acts = office.acts(reference);
            assertThat(acts.indexOf("DecisionRecorded"))
                    .isNotNegative()
                    .isLessThan(acts.indexOf("InterestDeclared"));
            assertThat(answers.get(0).ok().get("quorum").get("counted").toString())
                    .contains(SECURITY.person().value());
        }
    }

    @RepeatedTest(3)
    void anItemIsDecidedOnce() {
        var sitting = office.sitting("TDA");
        var reference = room.waiting();
        room.tabled(sitting, reference);

        var answers =
                Together.two(
                        () -> room.decide(sitting, reference, Outcomes.approved()),
                        () -> room.decide(sitting, reference, Outcomes.rejected()));

        assertThat(statuses(answers)).containsExactly(201, 409);
        assertThat(room.shown(sitting, reference).get("state").asString()).isEqualTo("DECIDED");
    }

    @RepeatedTest(3)
    void aCaseIsOnOneAgenda() {
        var reference = room.waiting();
        var one = room.ahead(3);
        var other = room.ahead(4);

        var answers =
                Together.two(() -> room.add(one, reference), () -> room.add(other, reference));

        assertThat(statuses(answers)).containsExactly(201, 409);
        var refused = answers.stream().filter(answer -> answer.status() == 409).toList();
        assertThat(refused.getFirst().rules()).containsAnyOf("item-is-once-on-an-agenda", "clash");
    }

    @RepeatedTest(3)
    void aCaseIsAskedInWritingOrPutOnAnAgenda() {
        var reference = room.waiting();
        var sitting = room.ahead(3);

        var answers =
                Together.two(
                        () -> room.add(sitting, reference), () -> room.ask(reference, Map.of()));

        assertThat(statuses(answers)).containsExactly(201, 409);
    }

    @RepeatedTest(3)
    void whoIsCountedWasThereWhenItWasDecided() {
        var sitting = office.sitting("TDA");
        var reference = room.waiting();
        room.tabled(sitting, reference);
        var fewer = Office.members("TDA", "ARCHITECTURE", "SERVICE");

        var answers =
                Together.two(
                        () -> room.decide(sitting, reference, Outcomes.approved()),
                        () -> office.takeAttendance(sitting, CHAIR, fewer));

        answers.get(1).ok();
        if (answers.get(0).status() == 409) {
            answers.get(0).refused(409, "quorum-by-number", "quorum-by-seat");
        } else {
            assertThat(answers.get(0).ok().get("quorum").get("counted").size()).isEqualTo(4);
        }
    }

    @RepeatedTest(3)
    void attendanceAndTheEndOfASittingDoNotWaitForEachOther() {
        var sitting = office.sitting("TDA");
        room.tabled(sitting, room.waiting());
        office.takeAttendance(sitting, CHAIR, Office.members("TDA", "ARCHITECTURE", "SERVICE"))
                .ok();

        var answers =
                Together.two(
                        () ->
                                office.takeAttendance(
                                        sitting,
                                        CHAIR,
                                        Office.members("TDA", "ARCHITECTURE", "SECURITY")),
                        () -> room.post(CHAIR, sitting, "/closing", Map.of()));

        answers.get(1).ok();
        assertThat(answers.get(0).status()).isIn(200, 409, 412);
        var comings = office.as(CHAIR).get("/sittings/" + sitting + "/attendance").ok();
        assertThat(comings.get("items").valueStream()).allMatch(one -> one.hasNonNull("leftAt"));
    }

    @RepeatedTest(3)
    void whoVotesIsThereOrIsRefused() {
        var sitting = office.sitting("TDA");
        var reference = room.waiting();
        var item = room.tabled(sitting, reference);
        var without = Office.members("TDA", "ARCHITECTURE", "SERVICE", "INFRASTRUCTURE");

        var answers =
                Together.two(
                        () -> room.vote(SECURITY, sitting, item, "FOR"),
                        () -> office.takeAttendance(sitting, CHAIR, without));

        answers.get(1).ok();
        int kept = room.shown(sitting, reference).get("votes").size();
        if (answers.get(0).status() == 200) {
            assertThat(kept).isEqualTo(1);
        } else {
            answers.get(0).refused(403, "those-who-count-vote");
            assertThat(kept).isZero();
        }
    }

    @RepeatedTest(3)
    void twoRepliesInWritingAreBothKept() {
        var reference = room.waiting();
        var sitting = room.asked(reference);
        var item = room.item(sitting, reference);

        var answers =
                Together.two(
                        () -> room.vote(SECURITY, sitting, item, "FOR"),
                        () -> room.vote(BoardRoom.SERVICE, sitting, item, "AGAINST"));

        answers.forEach(Reply::ok);
        assertThat(office.as(CHAIR).get("/sittings/" + sitting).ok().get("present").toString())
                .contains(
                        SECURITY.person().value(),
                        BoardRoom.SERVICE.person().value(),
                        CHAIR.person().value());
        assertThat(room.shown(sitting, reference).get("votes")).hasSize(2);
    }

    @RepeatedTest(3)
    void anItemIsTakenOffOrTheSittingDecidesOnIt() {
        var reference = room.waiting();
        var sitting = room.ahead(1);
        room.add(sitting, reference).ok();
        office.clock().advance(Duration.ofDays(1));
        var read = room.agenda(sitting, Staff.PMO);
        var path =
                "/sittings/"
                        + sitting
                        + "/agenda-items/"
                        + room.item(sitting, reference)
                        + "/removal";
        Callable<Reply> removal =
                () ->
                        office.as(Staff.PMO)
                                .having(read)
                                .post(path, Map.of("reason", "Its authors asked for time."));
        Callable<Reply> decision =
                () -> {
                    office.open(sitting, CHAIR);
                    office.takeAttendance(sitting, CHAIR, Boards.membersOf("TDA")).ok();
                    return office.as(CHAIR)
                            .post(
                                    "/decisions",
                                    Map.of(
                                            "sitting",
                                            sitting,
                                            "subject",
                                            reference,
                                            "version",
                                            1,
                                            "outcome",
                                            Outcomes.approved(),
                                            "reasons",
                                            "It was heard."));
                };

        var answers = Together.two(removal, decision);

        var state = room.shown(sitting, reference).get("state").asString();
        if (answers.get(1).status() == 201) {
            assertThat(answers.get(0).status()).isIn(409, 412);
            assertThat(state).isEqualTo("DECIDED");
        } else {
            answers.get(0).ok();
            answers.get(1).refused(409, "the-item-is-on-the-agenda");
            assertThat(state).isEqualTo("REMOVED");
        }
    }

    @RepeatedTest(3)
    void aDecisionIsRatifiedOnce() {
        var reference = room.waiting();
        var asked = room.asked(reference);
        var item = room.item(asked, reference);
        Boards.membersOf("TDA").forEach(member -> room.vote(member, asked, item, "FOR").ok());
        var number =
                room.decide(asked, reference, Outcomes.approved()).ok().get("number").asString();
        var sitting = office.sitting("TDA");
        office.table(sitting, CHAIR, number).ok();
        Callable<Reply> ratify =
                () ->
                        office.as(CHAIR)
                                .post(
                                        "/decisions/" + number + "/ratification",
                                        Map.of(
                                                "sitting",
                                                sitting,
                                                "ratified",
                                                true,
                                                "reasons",
                                                "It was unanimous."));

        var answers = Together.two(ratify, ratify);

        assertThat(statuses(answers)).containsExactly(200, 409);
    }

    private int revisions(String sitting) {
        return office.as(CHAIR).get("/sittings/" + sitting + "/pack").ok().get("revisions").size();
    }

    private static List<Integer> statuses(List<Reply> answers) {
        return answers.stream().map(Reply::status).sorted().toList();
    }
}
