package uk.nhs.england.approvals.assessments;

/** Whose view a finding is. */
public enum Side {
    /** The authors' own view. */
    LEAD,
    /** The view of a board member, a consultee or the PMO who did not write the case. */
    ASSESSOR
}
