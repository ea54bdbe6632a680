package uk.nhs.england.approvals.assessments;

/** How a case stands against a criterion. */
public enum Result {
    MET,
    PARTLY_MET,
    NOT_MET,
    /** The criterion asks for nothing here; always with a reason. */
    NOT_APPLICABLE;

    /** Whether nothing is left to do. */
    boolean settles() {
        return this == MET || this == NOT_APPLICABLE;
    }

    /** Whether evidence is taken to be what it was found by, unless something else is said. */
    boolean needsSupport() {
        return this == MET || this == PARTLY_MET;
    }
}
