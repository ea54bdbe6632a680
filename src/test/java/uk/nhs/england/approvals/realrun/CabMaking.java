package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.CabDesk.Post;
import uk.nhs.england.approvals.realrun.generator.Lane;
import uk.nhs.england.approvals.realrun.generator.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Changes are started in their windows, and ended. */
final class CabMaking {

    private static final Set<String> NOT_YET =
            Set.of("no-live-change-without-approval", "it-is-made-in-its-window");
    private static final String LOST = "standard-status-is-earned";

    private final CabDesk desk;
    private final CabReviews reviews;
    private Consumer<PlayedChange> whenClashing = _ -> {};
    private Consumer<PlayedChange> whenLost = _ -> {};

    CabMaking(CabDesk desk, CabReviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    /** What people do when a change may not be started for a clash, or for its template. */
    void otherwise(Consumer<PlayedChange> clashing, Consumer<PlayedChange> lost) {
        whenClashing = clashing;
        whenLost = lost;
    }

    /** It is to be started within the window that it has now. */
    void plan(PlayedChange change) {
        var begins = change.from;
        desk.at(change.inWindow(change.generated.made().started()), () -> startIf(change, begins));
    }

    private void startIf(PlayedChange change, Instant begins) {
        if (!change.isAlive() || !change.from.equals(begins) || !change.goLiveOf.isEmpty()) {
            return;
        }
        boolean tries =
                change.approvedAt != null
                        || desk.chance()
                                .happens(
                                        CabBehaviour.TRIES_ANYWAY,
                                        "tries",
                                        change.generated.number(),
                                        change.edition);
        if (tries && mayI(change)) {
            start(change);
        }
    }

    /** A pipeline asks first, and takes no for an answer only of the act itself. */
    private boolean mayI(PlayedChange change) {
        if (change.lane == Lane.STANDARD) {
            var answer = desk.read(ChangeAct.MAY_I, change.requester, change.path() + "/approval");
            desk.count(
                    answer.body().path("mayStart").asBoolean()
                            ? "pipelines told yes"
                            : "pipelines told no");
        }
        return true;
    }

    void start(PlayedChange change) {
        var answer = desk.attempt(ChangeAct.START, change.number, step(change, "START"));
        if (answer.isGood()) {
            started(change);
            return;
        }
        var rules = answer.rules();
        if (rules.contains(LOST)) {
            whenLost.accept(change);
        } else if (rules.stream().anyMatch(rule -> rule.startsWith("no-clash-of-"))) {
            if (change.approvedAt != null) {
                whenClashing.accept(change);
            }
        } else if (!isExpected(answer)) {
            desk.fail("%s is not started: %s".formatted(change.number, answer.words()));
        }
    }

    private static boolean isExpected(Answer answer) {
        return !answer.rules().isEmpty()
                && answer.rules().stream()
                        .allMatch(
                                rule ->
                                        NOT_YET.contains(rule)
                                                || rule.equals("no-open-condition-before-live"));
    }

    private void started(PlayedChange change) {
        change.startedAt = desk.now();
        if (change.lane == Lane.NORMAL
                && desk.chance()
                        .happens(CabBehaviour.PAUSED, "paused", change.generated.number())) {
            desk.act(ChangeAct.PAUSE, change.number, step(change, "PAUSE"));
            desk.act(ChangeAct.PAUSE, change.number, step(change, "RESUME"));
            desk.count("paused and resumed");
        }
        var made = change.generated.made();
        desk.at(desk.now().plus(Duration.between(made.started(), made.ended())), () -> end(change));
    }

    private void end(PlayedChange change) {
        change.backedOut = change.generated.made().outcome() == Outcome.BACKED_OUT;
        desk.act(
                ChangeAct.END, change.number, step(change, change.backedOut ? "BACK_OUT" : "DONE"));
        change.endedAt = desk.now();
        var made = change.generated.made();
        reviews.later(change, Duration.between(made.ended(), made.reviewed()));
    }

    private static Api.Call step(PlayedChange change, String act) {
        return new Post(change.requester, change.path() + "/implementation", Map.of("act", act))
                .call();
    }
}
