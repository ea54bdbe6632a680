package uk.nhs.england.approvals.servicenow.standin;

/** The ways in which it can fail. */
public enum Fault {
    /** 429 with Retry-After. */
    BUSY,
    /** 401: every token that was given has ended. */
    EXPIRED,
    /** 500, before or after what was asked was done. */
    FAILED,
    /** A page for people, with 200. */
    HTML,
    /** Half of the answer, then nothing. */
    HALF,
    /** No answer for a long time. */
    SILENCE,
    /** 200, but an item has an error and was not taken. */
    ITEM_ERROR,
    /** 200, but a field of an item was ignored. */
    IGNORED_FIELD
}
