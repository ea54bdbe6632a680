package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.Refusals;

/**
 * What another module asks of a case before a board decides on it, such as consultees' responses.
 * Asked with the case held, in the transaction of the decision.
 */
public interface BeforeDeciding {

    /** Why this board may not give this outcome now; none when this module has no objection. */
    Refusals refusals(String reference, String board, Outcome outcome);
}
