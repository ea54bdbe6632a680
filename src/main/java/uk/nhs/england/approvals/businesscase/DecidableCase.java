package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A business case held before a board.
 *
 * @param openOverlaps the numbers of its overlaps that are open
 * @param others what other modules ask of it
 * @param afterwards derives the case's standing from all decisions, the new one included
 */
record DecidableCase(
        BusinessCase businessCase,
        List<Made> history,
        Supplier<List<Integer>> openOverlaps,
        BeforeDeciding others,
        BiConsumer<BusinessCase, List<Made>> afterwards)
        implements Decidable {

    @Override
    public int latestVersion() {
        return businessCase.latestSubmission();
    }

    @Override
    public Set<PersonId> authors() {
        return businessCase.authors();
    }

    @Override
    public Refusals refusals(String board, Outcome outcome) {
        return DecidingRules.refusals(this, board, outcome);
    }

    @Override
    public void decided(Made decision) {
        afterwards.accept(businessCase, Made.with(history, decision));
    }

    @Override
    public void notRatified(String number) {
        afterwards.accept(businessCase, Made.without(history, number));
    }
}
