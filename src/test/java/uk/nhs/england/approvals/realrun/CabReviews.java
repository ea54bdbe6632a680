package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.CabDesk.Post;
import uk.nhs.england.approvals.realrun.generator.Lane;
import uk.nhs.england.approvals.realrun.generator.Outcome;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Changes are reviewed after they were made, incidents linked to them, and they are closed. */
final class CabReviews {

    private final CabDesk desk;
    private final List<PlayedChange> all;
    private final CabOnce once;

    /**
     * @param all the changes of the story
     */
    CabReviews(CabDesk desk, List<PlayedChange> all) {
        this.desk = desk;
        this.all = all;
        this.once = new CabOnce(desk);
    }

    void later(PlayedChange change, Duration after) {
        desk.at(desk.now().plus(after), () -> review(change));
    }

    private void review(PlayedChange change) {
        if (change.lane == Lane.EMERGENCY) {
            once.beforeTheReview(change);
        }
        var outcome = change.generated.made().outcome();
        boolean later =
                outcome == Outcome.CAUSED_INCIDENT
                        && desk.chance()
                                .happens(
                                        CabBehaviour.LINKED_LATER,
                                        "linked",
                                        change.generated.number());
        change.outcome = later ? Outcome.SUCCESSFUL : outcome(change, outcome);
        var incident = change.generated.made().incident();
        desk.post(
                ChangeAct.REVIEW,
                change.number,
                new Post(
                        reviewer(change),
                        change.path() + "/review",
                        Bodies.object(
                                "outcome",
                                change.outcome,
                                "words",
                                "What the generator says of it.",
                                "incident",
                                later || incident.isEmpty() ? null : incident)));
        // An incident that the review names brings it before CAB as well.
        change.looked = change.looked || change.outcome == Outcome.CAUSED_INCIDENT;
        if (later) {
            desk.at(desk.now().plus(Duration.ofDays(1)), () -> link(change));
        }
    }

    /** What was found made was not backed out here, so that no board was told of it. */
    private static Outcome outcome(PlayedChange change, Outcome outcome) {
        return change.lane == Lane.UNAUTHORISED && outcome == Outcome.BACKED_OUT
                ? Outcome.FAILED
                : outcome;
    }

    private static String reviewer(PlayedChange change) {
        // A change that earns a template its status is reviewed by somebody else too.
        boolean earns = change.lane == Lane.NORMAL && !change.generated.template().isEmpty();
        return change.looked || earns ? CabDesk.MANAGER : change.requester;
    }

    private void link(PlayedChange change) {
        desk.post(
                ChangeAct.LINK,
                change.number,
                new Post(
                        CabDesk.MANAGER,
                        change.path() + "/incidents",
                        Map.of("incident", change.generated.made().incident())));
        change.outcome = Outcome.CAUSED_INCIDENT;
        change.looked = true;
        change.lookedAt = false;
        change.closed = false;
        desk.count("incident linked after the review");
    }

    /** The change manager closes what may be closed. */
    void close() {
        all.stream()
                .filter(PlayedChange::mayBeClosed)
                .forEach(
                        change -> {
                            desk.post(
                                    ChangeAct.CLOSE,
                                    change.number,
                                    new Post(CabDesk.MANAGER, change.path() + "/closing", null));
                            change.closed = true;
                        });
    }
}
