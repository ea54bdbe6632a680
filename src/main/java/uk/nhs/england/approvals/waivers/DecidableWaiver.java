package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An exception held before a board.
 *
 * @param answerable whose case or service it is for
 */
record DecidableWaiver(Waiver waiver, List<Made> history, Set<PersonId> answerable, LocalDate today)
        implements Decidable {

    /** A request never changes: another one is another exception. */
    @Override
    public int latestVersion() {
        return 1;
    }

    /** Those who asked for it, who own it, and whose case or service it is for. */
    @Override
    public Set<PersonId> authors() {
        var authors = new HashSet<>(answerable);
        authors.add(waiver.owner());
        authors.add(waiver.requested().by());
        authors.add(waiver.requested().principal());
        return authors;
    }

    @Override
    public Set<String> partOf() {
        return Set.of(waiver.subject().reference());
    }

    @Override
    public boolean decidedByChairAlone() {
        return waiver.byChair();
    }

    @Override
    public Refusals refusals(String board, Outcome outcome) {
        return WaiverRules.deciding(waiver, board, outcome, today);
    }

    /** A correction says in other words what was decided: what it made of the exception stays. */
    @Override
    public void decided(Made decision) {
        if (decision.corrects() != null) {
            return;
        }
        switch (decision.outcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> waiver.grant(decision.number());
            case REJECTED -> waiver.refuse(decision.number());
            case DEFERRED, REFERRED -> {}
        }
    }

    @Override
    public void notRatified(String number) {
        waiver.notRatified(number);
    }
}
