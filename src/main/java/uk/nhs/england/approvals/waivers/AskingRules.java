package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What an exception must be when it is asked for (product rule 8), one named rule each. */
final class AskingRules {

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
                                        + " live; not %s.".formatted(String.join(", ", others))));
            };

    static final Function<Asking, Optional<Refusal>> A_RENEWAL_IS_TO_THE_SAME_STANDARD =
            asking ->
                    asking.renewed()
                            .filter(older -> !older.standard().equals(asking.terms().standard()))
                            .map(
                                    older ->
                                            Refusal.invalid(
                                                    "a-renewal-is-to-the-same-standard",
                                                    "criterion",
                                                    "A renewal is to a criterion of %s."
                                                            .formatted(older.standard())));

    private AskingRules() {}

    static List<Function<Asking, Optional<Refusal>>> all() {
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
    static Refusals refusals(Asking asking) {
        return asking.about()
                .goesOn()
                .and(asking.byTheOwnerOfTheOlder() ? Refusals.none() : asking.about().asked())
                .and(Refusals.ask(all(), asking));
    }

    private static Optional<Refusal> unless(boolean holds, Refusal otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }
}
