package uk.nhs.england.approvals.decisions;

/** Where a condition is. */
public enum ConditionState {
    /** Waiting for its owner's evidence. */
    OPEN,
    /** Evidence is offered and waits for the closer. */
    OFFERED,
    /** Met: the closer said so. */
    DISCHARGED,
    /** No longer needed: its subject was rejected or withdrawn. */
    LAPSED
}
