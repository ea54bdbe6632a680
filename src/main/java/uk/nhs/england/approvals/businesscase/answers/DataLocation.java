package uk.nhs.england.approvals.businesscase.answers;

/** Where data is kept and reached from. */
public enum DataLocation {
    /** Within England. */
    ENGLAND,
    /** Within the United Kingdom. */
    UNITED_KINGDOM,
    /** Kept or reached from elsewhere. */
    OFFSHORE
}
