package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What makes a correction lawful (product rules 4 and 5): it changes words, scope and validity, and
 * nothing that the sitting decided.
 */
final class CorrectionRules {

    static final Function<CorrectionAct, Optional<Refusal>> ONLY_A_CHAIR_CORRECTS =
            act ->
                    act.isByAChair()
                            ? Optional.empty()
                            : Optional.of(
                                    Refusal.forbidden(
                                            "only-a-chair-corrects",
                                            "Only the chair of that sitting or the chair of the %s corrects its decisions."
                                                    .formatted(act.slip().board())));

    static final Function<CorrectionAct, Optional<Refusal>> NOBODY_CORRECTS_ON_THEIR_OWN =
            act ->
                    act.excluded().contains(act.actor().person())
                            ? Optional.of(
                                    Refusal.forbidden(
                                            "nobody-corrects-on-their-own",
                                            "You have an interest in this, or it is your own"
                                                    + " submission."))
                            : Optional.empty();

    static final Function<CorrectionAct, Optional<Refusal>> ONLY_WHAT_STANDS_IS_CORRECTED =
            act ->
                    act.supersededBy() == null
                            ? Optional.empty()
                            : Optional.of(
                                    Refusal.conflict(
                                            "only-what-stands-is-corrected",
                                            "%s has been superseded by %s."
                                                    .formatted(
                                                            act.slip().number(),
                                                            act.supersededBy())));

    static final Function<CorrectionAct, Optional<Refusal>> A_CORRECTION_ALTERS_SOMETHING =
            act ->
                    isTheSame(act.slip(), act.proposed())
                            ? Optional.of(
                                    Refusal.invalid(
                                            "a-correction-alters-something",
                                            "reasons",
                                            "This says what the decision says already."))
                            : Optional.empty();

    private CorrectionRules() {}

    static List<Function<CorrectionAct, Optional<Refusal>>> all() {
        return List.of(
                ONLY_A_CHAIR_CORRECTS,
                NOBODY_CORRECTS_ON_THEIR_OWN,
                ONLY_WHAT_STANDS_IS_CORRECTED,
                A_CORRECTION_ALTERS_SOMETHING);
    }

    /** Every reason why this may not be said instead. */
    static Refusals refusals(CorrectionAct act) {
        var slip = act.slip();
        var words = act.proposed();
        return Refusals.ask(all(), act)
                .and(theOutcomeStays("missing", slip.missing(), words.missing()))
                .and(theOutcomeStays("referredWhy", slip.referredWhy(), words.referredWhy()))
                .and(validity(act))
                .and(
                        ParticularsRules.aDissenterIsCounted(
                                words.particulars().dissent(), slip.quorum().counted()));
    }

    /** Words that belong to the outcome are there as before: some for some, none for none. */
    private static Refusals theOutcomeStays(
            String field, @Nullable String before, @Nullable String now) {
        if ((before == null) == (now == null)) {
            return Refusals.none();
        }
        return Refusals.of(
                Refusal.invalid(
                        "a-correction-keeps-the-outcome",
                        field,
                        before == null
                                ? "The outcome has no such words."
                                : "Say this again as it is to stand."));
    }

    /** A last day that was there may stay, though it has passed. */
    private static Refusals validity(CorrectionAct act) {
        var now = act.proposed().particulars().validUntil();
        return Objects.equals(now, act.slip().particulars().validUntil())
                ? Refusals.none()
                : ParticularsRules.anApprovalEndsAhead(
                        now, act.slip().outcome(), act.today().day());
    }

    private static boolean isTheSame(Decision slip, ProposedCorrection words) {
        return slip.reasons().equals(words.reasons())
                && Objects.equals(slip.missing(), words.missing())
                && Objects.equals(slip.referredWhy(), words.referredWhy())
                && slip.particulars().equals(words.particulars());
    }
}
