package uk.nhs.england.approvals.businesscase.answers;

/** The browsers that services must support in their current versions. */
public enum Browser {
    /** Microsoft Edge. */
    EDGE,
    /** Google Chrome. */
    CHROME,
    /** Mozilla Firefox. */
    FIREFOX,
    /** Apple Safari. */
    SAFARI
}
