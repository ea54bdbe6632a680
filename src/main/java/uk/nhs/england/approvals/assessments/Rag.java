package uk.nhs.england.approvals.assessments;

/** An assessor's colour. */
public enum Rag {
    /** Pause and reassess. */
    RED,
    /** Something is to be done. */
    AMBER,
    /** As it should be. */
    GREEN
}
