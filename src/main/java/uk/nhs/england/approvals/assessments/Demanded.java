package uk.nhs.england.approvals.assessments;

/** How strongly a standard applies to a case. */
public enum Demanded {
    /** The case must meet it. */
    MUST,
    /** The case should be assessed against it. */
    SHOULD
}
