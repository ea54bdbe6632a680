package uk.nhs.england.approvals.decisions;

/** How a body came to a decision. */
public enum Basis {
    /** It sat and discussed it. */
    AT_SITTING,
    /** It sat, and nobody had called the item in: as recommended, with others. */
    BY_CONSENT,
    /** Its members replied in writing. */
    OUT_OF_COMMITTEE,
    /** Its chair alone, because it could not wait. */
    CHAIRS_ACTION,
    /** Its chair alone, because it lies in the chair's own authority. */
    CHAIRS_AUTHORITY;

    /** Whether neither quorum nor votes are asked for. */
    boolean isByChairAlone() {
        return this == CHAIRS_ACTION || this == CHAIRS_AUTHORITY;
    }

    /** Whether the board's next sitting is to ratify it. */
    boolean isToBeRatified() {
        return this == CHAIRS_ACTION || this == OUT_OF_COMMITTEE;
    }
}
