package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** What was brought in stays as it is: looked at, not acted on. */
final class BroughtInRules {

    private static final String STAYS = "what-was-brought-in-stays";

    private BroughtInRules() {}

    /** Nothing of it was decided, made or found here. */
    static Refusals itStays(Change change) {
        var provenance = change.provenance();
        return provenance == null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                STAYS,
                                "The change was made before and brought in as %s: it stays as it is."
                                        .formatted(provenance.number())));
    }

    /** Whoever tells of it again says the same. */
    static Refusals saysTheSame(PastChange told, Change before) {
        var differing = PastDifferences.between(PastChange.of(before), told);
        return ChangeRules.require(
                differing.isEmpty(),
                Refusal.invalid(
                        STAYS,
                        "number",
                        "It is here as %s and was told otherwise then (%s): it stays as it is."
                                .formatted(before.number(), String.join(", ", differing))));
    }
}
