package uk.nhs.england.approvals.businesscase.answers;

/** How far a required document is. */
public enum Progressed {
    /** Not started. */
    NOT_STARTED,
    /** In progress. */
    IN_PROGRESS,
    /** Complete. */
    COMPLETE,
    /** Not needed. */
    NOT_NEEDED
}
