package uk.nhs.england.approvals.assessments;

/** What becomes of a case when a standard has a new version. */
public enum Choice {
    /** The case keeps its version. */
    KEEP,
    /** The case goes on against the new version. */
    MIGRATE
}
