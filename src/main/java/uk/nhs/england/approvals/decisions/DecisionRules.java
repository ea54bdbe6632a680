package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What makes a decision lawful (product rules 3, 4 and 5), one named rule each. */
final class DecisionRules {

    static final Function<DecisionAct, Optional<Refusal>> ONLY_THE_CHAIR_OF_THE_SITTING_RECORDS =
            act ->
                    act.sitting().chair().equals(act.actor().person())
                                    && act.actor().onBehalfOf() == null
                            ? Optional.empty()
                            : forbidden(
                                    "only-the-chair-records",
                                    "Only the chair of the sitting, %s, records its decisions."
                                            .formatted(act.sitting().chair()));

    static final Function<DecisionAct, Optional<Refusal>> NOBODY_DECIDES_ON_THEIR_OWN =
            act ->
                    act.subject().authors().contains(act.actor().person())
                            ? forbidden(
                                    "nobody-decides-on-their-own",
                                    "You cannot decide on your own submission. Hand the chair over"
                                            + " for this item.")
                            : Optional.empty();

    static final Function<DecisionAct, Optional<Refusal>> NOBODY_WITH_AN_INTEREST_DECIDES =
            act ->
                    act.interested().contains(act.actor().person())
                            ? forbidden(
                                    "nobody-with-an-interest-decides",
                                    "You declared an interest in this. Hand the chair over for this"
                                            + " item.")
                            : Optional.empty();

    static final Function<DecisionAct, Optional<Refusal>> THE_CHAIR_IS_PRESENT =
            act ->
                    act.sitting().present().contains(act.sitting().chair())
                            ? Optional.empty()
                            : conflict(
                                    "the-chair-is-present",
                                    "The chair is not among those present. Take the attendance"
                                            + " first.");

    static final Function<DecisionAct, Optional<Refusal>> THE_VERSION_IS_THE_LATEST =
            act ->
                    act.proposed().version() == act.subject().latestVersion()
                            ? Optional.empty()
                            : conflict(
                                    "the-version-is-the-latest",
                                    "Version %d is not the latest: boards decide on version %d."
                                            .formatted(
                                                    act.proposed().version(),
                                                    act.subject().latestVersion()));

    private DecisionRules() {}

    static List<Function<DecisionAct, Optional<Refusal>>> all() {
        return List.of(
                ONLY_THE_CHAIR_OF_THE_SITTING_RECORDS,
                NOBODY_DECIDES_ON_THEIR_OWN,
                NOBODY_WITH_AN_INTEREST_DECIDES,
                THE_CHAIR_IS_PRESENT,
                THE_VERSION_IS_THE_LATEST);
    }

    /** Every reason why this may not be decided: the act's, the sitting's, the subject's. */
    static Refusals refusals(DecisionAct act) {
        return Refusals.ask(all(), act)
                .and(act.sitting().begun(act.at()))
                .and(act.sitting().over(act.at()))
                .and(quorum(act))
                .and(ConditionRules.refusals(act))
                .and(act.subject().refusals(act.board(), act.proposed().outcome()));
    }

    /** A quorum of members, unless the chair may decide alone. */
    private static Refusals quorum(DecisionAct act) {
        return act.subject().decidedByChairAlone() ? Refusals.none() : act.quorum().refusals();
    }

    private static Optional<Refusal> forbidden(String rule, String reason) {
        return Optional.of(Refusal.forbidden(rule, reason));
    }

    private static Optional<Refusal> conflict(String rule, String reason) {
        return Optional.of(Refusal.conflict(rule, reason));
    }
}
