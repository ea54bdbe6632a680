package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What makes a decision lawful (product rules 3, 4 and 5), one named rule each. */
final class DecisionRules {

    static final Function<DecisionAct, Optional<Refusal>> ONLY_THE_CHAIR_OF_THE_SITTING_RECORDS =
            act ->
                    act.sitting().isChairedBy(act.actor().person())
                                    && act.actor().onBehalfOf() == null
                            ? Optional.empty()
                            : forbidden(
                                    "only-the-chair-records", onlyTheChair(act.sitting().chair()));

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
                    act.sitting().present().stream().anyMatch(act.sitting()::isChairedBy)
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

    static final Function<DecisionAct, Optional<Refusal>> THE_ITEM_IS_ON_THE_AGENDA =
            act ->
                    act.item() != null
                            ? Optional.empty()
                            : conflict(
                                    "the-item-is-on-the-agenda",
                                    "%s is not on the agenda of this sitting. The chair puts it on"
                                                    .formatted(act.proposed().subject())
                                            + " first, giving leave.");

    static final Function<DecisionAct, Optional<Refusal>> THE_VERSION_IS_IN_THE_PACK =
            act -> {
                var item = act.item();
                return item == null
                                || item.version() == act.proposed().version()
                                || act.proposed().version() != act.subject().latestVersion()
                        ? Optional.empty()
                        : conflict(
                                "the-version-is-in-the-pack",
                                "The pack holds version %d. The chair puts version %d before the board first, giving leave."
                                        .formatted(item.version(), act.proposed().version()));
            };

    static final Function<DecisionAct, Optional<Refusal>> CONSENT_IS_GIVEN_TO_ALL_AT_ONCE =
            act -> {
                var item = act.item();
                return item == null
                                || item.kind() != ItemKind.CONSENT
                                || act.basis() == Basis.BY_CONSENT
                        ? Optional.empty()
                        : conflict(
                                "consent-is-given-to-all-at-once",
                                "The item is below the line: it is decided with the others, or"
                                        + " called in before the sitting.");
            };

    static final Function<DecisionAct, Optional<Refusal>> THE_REPLIES_ARE_IN =
            act ->
                    act.basis() == Basis.OUT_OF_COMMITTEE && act.sitting().awaitsReplies(act.at())
                            ? conflict(
                                    "the-replies-are-in",
                                    "Members may reply until %s, and their replies can still matter."
                                            .formatted(act.sitting().repliesUntil()))
                            : Optional.empty();

    static final Function<DecisionAct, Optional<Refusal>> CHAIRS_ACTION_IS_OUT_OF_COMMITTEE =
            act ->
                    act.basis() == Basis.CHAIRS_ACTION && !act.sitting().isInWriting()
                            ? conflict(
                                    "chairs-action-is-out-of-committee",
                                    "At a sitting the board decides; a chair acts alone only out of"
                                            + " committee.")
                            : Optional.empty();

    private DecisionRules() {}

    static List<Function<DecisionAct, Optional<Refusal>>> all() {
        return List.of(
                ONLY_THE_CHAIR_OF_THE_SITTING_RECORDS,
                NOBODY_DECIDES_ON_THEIR_OWN,
                NOBODY_WITH_AN_INTEREST_DECIDES,
                THE_CHAIR_IS_PRESENT,
                THE_VERSION_IS_THE_LATEST,
                THE_REPLIES_ARE_IN,
                CHAIRS_ACTION_IS_OUT_OF_COMMITTEE);
    }

    /** What the frozen agenda asks; only of a subject that may be decided at all. */
    static List<Function<DecisionAct, Optional<Refusal>>> ofTheAgenda() {
        return List.of(
                THE_ITEM_IS_ON_THE_AGENDA,
                THE_VERSION_IS_IN_THE_PACK,
                CONSENT_IS_GIVEN_TO_ALL_AT_ONCE);
    }

    /** Every reason why this may not be decided: the act's, the sitting's, the subject's. */
    static Refusals refusals(DecisionAct act) {
        var ofTheSubject = act.subject().refusals(act.board(), act.proposed().outcome());
        return Refusals.ask(all(), act)
                .and(act.sitting().inSession(act.at()))
                .and(act.basis().isByChairAlone() ? Refusals.none() : byTheBoard(act))
                .and(ConditionRules.refusals(act))
                .and(ParticularsRules.refusals(act))
                .and(ofTheSubject)
                .and(ofTheSubject.isEmpty() ? Refusals.ask(ofTheAgenda(), act) : Refusals.none());
    }

    /** A quorum, and the board's own rule of deciding. */
    private static Refusals byTheBoard(DecisionAct act) {
        return act.quorum()
                .refusals()
                .and(act.basis() == Basis.BY_CONSENT ? Refusals.none() : byTheBoardsRule(act));
    }

    /** Whatever puts off a decision is the chair's to say. */
    private static Refusals byTheBoardsRule(DecisionAct act) {
        return switch (act.proposed().outcome()) {
            case Outcome.Approved _, Outcome.ApprovedWithConditions _ ->
                    act.ballot().whyNotApproved();
            case Outcome.Rejected _ -> act.ballot().whyNotRejected();
            case Outcome.Deferred _, Outcome.Referred _ -> Refusals.none();
        };
    }

    private static String onlyTheChair(@Nullable PersonId chair) {
        return chair == null
                ? "Only the chair of the sitting records its decisions, and it has none yet."
                : "Only the chair of the sitting, %s, records its decisions.".formatted(chair);
    }

    private static Optional<Refusal> forbidden(String rule, String reason) {
        return Optional.of(Refusal.forbidden(rule, reason));
    }

    private static Optional<Refusal> conflict(String rule, String reason) {
        return Optional.of(Refusal.conflict(rule, reason));
    }
}
