package uk.nhs.england.approvals.servicenow;

/** Which side has the last word on a field once both have said something. */
public enum Master {
    /** This service: what ServiceNow says is overwritten. */
    OURS,
    /** ServiceNow: the register follows. */
    THEIRS,
    /** Whoever changed it last; a person decides when both did. */
    ASK
}
