package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What makes an exception lawful (product rule 8), one named rule each. */
final class WaiverRules {

    static final Function<Asking, Optional<Refusal>> THE_CLAUSE_IS_KNOWN =
            asking ->
                    unless(
                            asking.clauseKnown(),
                            Refusal.invalid(
                                    "criterion-is-known",
                                    "criterion",
                                    "There is no criterion %s."
                                            .formatted(asking.terms().criterion())));

    static final Function<Asking, Optional<Refusal>> ITS_VERSION_IS_IN_FORCE =
            asking ->
                    unless(
                            asking.versionInForce() || !asking.clauseKnown(),
                            Refusal.invalid(
                                    "version-is-in-force",
                                    "criterion",
                                    "That version of the standard is not in force on %s."
                                            .formatted(asking.today())));

    static final Function<Asking, Optional<Refusal>> IT_ENDS_AHEAD =
            asking ->
                    unless(
                            asking.terms().expires().isAfter(asking.today()),
                            Refusal.invalid(
                                    "expiry-is-ahead",
                                    "expires",
                                    "An exception ends on a later day than today."));

    static final Function<Asking, Optional<Refusal>> IT_RUNS_NO_LONGER_THAN_ITS_RISK_ALLOWS =
            asking ->
                    unless(
                            !asking.terms().expires().isAfter(asking.latestExpiry()),
                            Refusal.invalid(
                                    "expiry-within-the-longest-term",
                                    "expires",
                                    "At %s risk an exception runs to %s at the latest."
                                            .formatted(
                                                    asking.authority().risk().words(),
                                                    asking.latestExpiry())));

    static final Function<Asking, Optional<Refusal>> ITS_OWNER_IS_HERE =
            asking ->
                    unless(
                            asking.ownerActive(),
                            Refusal.invalid(
                                    "person-is-known",
                                    "owner",
                                    "There is nobody with the username %s who can act today."
                                            .formatted(asking.terms().owner())));

    static final Function<Asking, Optional<Refusal>> ONE_AT_A_TIME =
            asking ->
                    asking.standsInTheWay()
                            .map(
                                    other ->
                                            Refusal.conflict(
                                                    "one-exception-at-a-time",
                                                    "The exception %s to this criterion is %s."
                                                            .formatted(
                                                                    other.number(),
                                                                    other.standing(asking.today())
                                                                            .words())));

    static final Function<Asking, Optional<Refusal>> IT_COVERS_OPEN_CONDITIONS_BEFORE_LIVE =
            asking -> {
                var others = new TreeSet<>(asking.terms().covers());
                others.removeAll(asking.about().openBeforeLive());
                return unless(
                        others.isEmpty(),
                        Refusal.invalid(
                                "covers-open-conditions-before-live",
                                "covers",
                                "It covers only open conditions of its case that are marked before"
                                        + " live; not %s."
                                                .formatted(String.join(", ", others))));
            };

    static final Function<Asking, Optional<Refusal>> A_RENEWAL_IS_TO_THE_SAME_STANDARD =
            asking ->
                    asking.renewed()
                            .filter(
                                    older ->
                                            !older.standard().equals(asking.terms().standard()))
                            .map(
                                    older ->
                                            Refusal.invalid(
                                                    "a-renewal-is-to-the-same-standard",
                                                    "criterion",
                                                    "A renewal is to a criterion of %s."
                                                            .formatted(older.standard())));

    private WaiverRules() {}

    static List<Function<Asking, Optional<Refusal>>> ofAsking() {
        return List.of(
                THE_CLAUSE_IS_KNOWN,
                ITS_VERSION_IS_IN_FORCE,
                IT_ENDS_AHEAD,
                IT_RUNS_NO_LONGER_THAN_ITS_RISK_ALLOWS,
                ITS_OWNER_IS_HERE,
                ONE_AT_A_TIME,
                IT_COVERS_OPEN_CONDITIONS_BEFORE_LIVE,
                A_RENEWAL_IS_TO_THE_SAME_STANDARD);
    }

    /** Every reason why this may not be asked for. */
    static Refusals asking(Asking asking) {
        return asking.about()
                .goesOn()
                .and(asking.byTheOwnerOfTheOlder() ? Refusals.none() : asking.about().asked())
                .and(Refusals.ask(ofAsking(), asking));
    }

    /** Every reason why this board may not give this outcome. */
    static Refusals deciding(Waiver waiver, String board, Outcome outcome, LocalDate today) {
        return awaitsDecision(waiver)
                .and(boardHasAuthority(waiver, board))
                .and(isNotReferred(outcome))
                .and(isGrantedAheadOfItsEnd(waiver, outcome, today));
    }

    static Refusals withdrawing(Waiver waiver, Actor actor) {
        return awaitsDecision(waiver)
                .and(
                        require(
                                actor.principal().equals(waiver.requested().principal()),
                                Refusal.forbidden(
                                        "by-whoever-requested-it",
                                        "Only %s, who requested it, withdraws it."
                                                .formatted(waiver.requested().principal()))));
    }

    static Refusals ending(Waiver waiver, Actor actor, Instant at) {
        return isInForce(waiver, LocalDate.ofInstant(at, Rosters.LONDON))
                .and(
                        require(
                                actor.principal().equals(waiver.owner()),
                                Refusal.forbidden(
                                        "by-the-owner",
                                        "Only its owner, %s, ends it early."
                                                .formatted(waiver.owner()))));
    }

    static Refusals isInForce(Waiver waiver, LocalDate today) {
        return require(
                waiver.inForce(today),
                Refusal.conflict(
                        "exception-is-in-force",
                        "The exception is %s, not in force."
                                .formatted(waiver.standing(today).words())));
    }

    static Refusals awaitsDecision(Waiver waiver) {
        return require(
                waiver.awaitsDecision(),
                Refusal.conflict(
                        "exception-awaits-a-decision",
                        "The exception %s waits for no decision: it was decided on or withdrawn."
                                .formatted(waiver.number())));
    }

    private static Refusals boardHasAuthority(Waiver waiver, String board) {
        return require(
                board.equals(waiver.board()),
                Refusal.conflict(
                        "board-has-authority",
                        "At %s risk the %s decides, not the %s."
                                .formatted(waiver.risk().words(), waiver.board(), board)));
    }

    private static Refusals isNotReferred(Outcome outcome) {
        return require(
                outcome.type() != Outcome.Type.REFERRED,
                Refusal.invalid(
                        "exceptions-are-not-referred",
                        "outcome.type",
                        "Who decides on an exception follows its risk: it is not referred."));
    }

    private static Refusals isGrantedAheadOfItsEnd(
            Waiver waiver, Outcome outcome, LocalDate today) {
        return require(
                !outcome.type().approves() || waiver.expires().isAfter(today),
                Refusal.conflict(
                        "expiry-is-ahead",
                        "It was to run to %s, which is not ahead any more."
                                .formatted(waiver.expires())));
    }

    private static Optional<Refusal> unless(boolean holds, Refusal otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }

    private static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
