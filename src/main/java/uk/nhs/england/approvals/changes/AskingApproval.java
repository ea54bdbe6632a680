package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;

/** Answers whether a change may be made now, in a short transaction of its own each time. */
@Component
public class AskingApproval {

    private final Changes changes;
    private final WeighingStarts weighing;
    private final AccessList access;

    AskingApproval(Changes changes, WeighingStarts weighing, AccessList access) {
        this.changes = changes;
        this.weighing = weighing;
        this.access = access;
    }

    /**
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such change that this
     *     person may see
     */
    // A look at clashes that is owed is made first, which writes.
    @Transactional
    public ChangeApproval ask(String number, Actor actor) {
        access.requireReadable(actor, number);
        var change = changes.require(number);
        return ChangeApproval.of(change, StartRules.refusals(weighing.weigh(change)));
    }
}
