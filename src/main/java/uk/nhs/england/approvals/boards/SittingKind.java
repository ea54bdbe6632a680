package uk.nhs.england.approvals.boards;

/** How a sitting came about. */
public enum SittingKind {
    /** The board's rule gave its day. */
    REGULAR,
    /** Somebody called it. */
    EXTRAORDINARY,
    /** Members reply within a window and do not meet. */
    OUT_OF_COMMITTEE
}
