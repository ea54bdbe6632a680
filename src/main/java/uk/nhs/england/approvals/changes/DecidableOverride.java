package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The override of a gate held before the ARB, whose chair decides alone.
 *
 * @param change what is to be let through
 */
record DecidableOverride(GateOverride override, List<Made> history, Change change)
        implements Decidable {

    @Override
    public int latestVersion() {
        return override.edition();
    }

    @Override
    public Set<PersonId> authors() {
        var authors = new TreeSet<>(change.handled());
        authors.add(override.requester());
        return authors;
    }

    @Override
    public Set<String> partOf() {
        return Set.of(override.change());
    }

    @Override
    public boolean decidedByChairAlone() {
        return true;
    }

    @Override
    public Refusals refusals(String board, Outcome outcome) {
        return OverrideRules.deciding(override, change, board, outcome);
    }

    @Override
    public void decided(Made decision) {
        if (decision.corrects() != null) {
            return;
        }
        if (decision.outcome().approves()) {
            override.grant(decision.number());
        } else {
            override.refuse(decision.number());
        }
    }

    @Override
    public void notRatified(String number) {
        override.notRatified(number);
    }
}
