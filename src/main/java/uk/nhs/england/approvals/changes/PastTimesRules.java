package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the times of a past change follow each other, one named rule each. */
final class PastTimesRules {

    static final Function<PastTold, Optional<Refusal>> IT_ENDED_AFTER_IT_STARTED =
            told ->
                    PastRules.unless(
                            told.change().times().ended().isAfter(told.change().times().started()),
                            "it-ended-after-it-started",
                            "endedAt",
                            "A change ends after it was started.");

    static final Function<PastTold, Optional<Refusal>> THE_WINDOW_ENDS_AFTER_IT_BEGINS =
            told ->
                    PastRules.unless(
                            told.change()
                                    .times()
                                    .windowUntil()
                                    .isAfter(told.change().times().windowFrom()),
                            "the-window-ends-after-it-begins",
                            "windowUntil",
                            "A window is over after it has begun.");

    static final Function<PastTold, Optional<Refusal>> IT_IS_PAST =
            told ->
                    PastRules.unless(
                            happened(told.change().times()).noneMatch(at -> at.isAfter(told.now())),
                            "it-is-past",
                            "endedAt",
                            "What is brought in has happened: none of its times is ahead.");

    /** What was made without approval is asked for when it is found. */
    static final Function<PastTold, Optional<Refusal>> IT_WAS_ASKED_FOR_BEFORE_IT_STARTED =
            told ->
                    PastRules.unless(
                            told.change().lane() == Lane.Type.UNAUTHORISED
                                    || inOrder(
                                            told.change().times().asked(),
                                            told.change().times().started()),
                            "it-was-asked-for-before-it-started",
                            "askedAt",
                            "A change is asked for before it is started.");

    static final Function<PastTold, Optional<Refusal>> IT_WAS_SUBMITTED_AFTER_IT_WAS_ASKED_FOR =
            told ->
                    PastRules.unless(
                            inOrder(
                                    told.change().times().asked(),
                                    told.change().times().submitted()),
                            "it-was-submitted-after-it-was-asked-for",
                            "submittedAt",
                            "A change is submitted after it was asked for.");

    static final Function<PastTold, Optional<Refusal>> IT_WAS_DECIDED_AFTER_IT_WAS_SUBMITTED =
            told ->
                    PastRules.unless(
                            inOrder(
                                    Objects.requireNonNullElse(
                                            told.change().times().submitted(),
                                            told.change().times().asked()),
                                    told.change().times().decided()),
                            "it-was-decided-after-it-was-submitted",
                            "decidedAt",
                            "A change is decided on after it was submitted.");

    static final Function<PastTold, Optional<Refusal>> IT_WAS_REVIEWED_AFTER_IT_ENDED =
            told ->
                    PastRules.unless(
                            inOrder(
                                    told.change().times().ended(),
                                    told.change().times().reviewed()),
                            "it-was-reviewed-after-it-ended",
                            "reviewedAt",
                            "A change is reviewed after it ended.");

    private PastTimesRules() {}

    static List<Function<PastTold, Optional<Refusal>>> all() {
        return List.of(
                IT_ENDED_AFTER_IT_STARTED,
                THE_WINDOW_ENDS_AFTER_IT_BEGINS,
                IT_IS_PAST,
                IT_WAS_ASKED_FOR_BEFORE_IT_STARTED,
                IT_WAS_SUBMITTED_AFTER_IT_WAS_ASKED_FOR,
                IT_WAS_DECIDED_AFTER_IT_WAS_SUBMITTED,
                IT_WAS_REVIEWED_AFTER_IT_ENDED);
    }

    /** A window may go on: what ended before holds it no longer. */
    private static Stream<Instant> happened(PastTimes times) {
        return Stream.of(
                        Optional.of(times.asked()),
                        Optional.ofNullable(times.submitted()),
                        Optional.ofNullable(times.decided()),
                        Optional.of(times.started()),
                        Optional.of(times.ended()),
                        Optional.ofNullable(times.reviewed()))
                .flatMap(Optional::stream);
    }

    private static boolean inOrder(Instant first, @Nullable Instant then) {
        return then == null || !then.isBefore(first);
    }
}
