package uk.nhs.england.approvals.register;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;

/** What must hold among the contracts, licences and certificates of one service. */
final class CommitmentRules {

    private CommitmentRules() {}

    /**
     * What stands in the way of what one says, or will say from now on.
     *
     * @param number its own; 0 for one that is not there yet
     * @param all those of its kind; nobody enters another while the service is held
     */
    static Refusals of(Commitment terms, int number, List<? extends Kept<?>> all) {
        var others = all.stream().filter(one -> one.number() != number).toList();
        return enteredOnce(others, terms).and(terms.refusals());
    }

    /**
     * Refuses a second one about the same thing, which the look-ahead would count twice and a file
     * could not tell from the first.
     */
    static Refusals enteredOnce(List<? extends Kept<?>> others, Commitment terms) {
        return others.stream()
                .filter(other -> other.terms().isAbout(terms))
                .findFirst()
                .map(CommitmentRules::isThere)
                .map(Refusals::of)
                .orElse(Refusals.none());
    }

    private static Refusal isThere(Kept<?> one) {
        return Refusal.conflict(
                "what-binds-a-service-is-entered-once",
                "The service has this already: %s, number %d. Change that one."
                        .formatted(one.terms().words(), one.number()));
    }
}
