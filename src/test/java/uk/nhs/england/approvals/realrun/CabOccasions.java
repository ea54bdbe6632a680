package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.CabDesk.Post;

import java.time.Duration;
import java.util.Map;

/** What happens once at sittings of CAB, each when there first is an occasion. */
final class CabOccasions {

    private static final String SECURITY = "tariq.aziz";
    private static final Duration TWO_WEEKS = Duration.ofDays(16);

    private final CabDesk desk;
    private boolean interestIsDeclared;
    private boolean quorumWasLost;

    CabOccasions(CabDesk desk) {
        this.desk = desk;
    }

    /** At the third sitting of the series or the next one, with something left to decide. */
    boolean losesQuorum(CabSitting sitting) {
        return !quorumWasLost && sitting.startsAt.isAfter(RealRun.FIRST.plus(TWO_WEEKS));
    }

    /** Once the member for security has to leave: nothing can be decided any more. */
    String loseQuorum(CabSession session, JsonNode item) {
        quorumWasLost = true;
        session.attend(CabBoard.MEMBERS.stream().filter(one -> !one.equals(SECURITY)).toList());
        desk.refused("quorum-by-seat", session.decision(item, CabVerdict.APPROVED));
        desk.tell("tariq.aziz has to leave the CAB; without security it is adjourned");
        return "The quorum was lost: nobody fills the seat for security.";
    }

    /** Once a member has an interest, and is counted for nothing from then on. */
    void declare(CabSitting sitting, JsonNode item) {
        if (interestIsDeclared) {
            return;
        }
        interestIsDeclared = true;
        var subject = CabSession.subject(item);
        desk.post(
                ChangeAct.DECLARE,
                subject,
                new Post(
                        "beth.coleman",
                        sitting.path() + "/interests",
                        Map.of("subject", subject, "nature", "My team would be paid for it.")));
        desk.refused(
                "those-who-count-vote",
                new Post(
                        "beth.coleman",
                        sitting.path() + "/votes",
                        CabSession.vote(item.path("id").asString(), true)));
        desk.tell("beth.coleman declares an interest in %s and may not vote".formatted(subject));
    }
}
