package uk.nhs.england.approvals.businesscase;

/** How a lead can answer. */
public enum OverlapAnswer {
    /** The other cannot meet the need. */
    NOT_VIABLE,
    /** The other meets a different need. */
    DIFFERENT_NEED,
    /** The two are to be joined. */
    TO_BE_JOINED
}
