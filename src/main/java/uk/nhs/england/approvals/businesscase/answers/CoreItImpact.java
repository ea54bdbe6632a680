package uk.nhs.england.approvals.businesscase.answers;

/** What a service does to core IT. */
public enum CoreItImpact {
    /** It does not touch core IT. */
    NONE,
    /** It uses core IT as it is. */
    USES,
    /** It changes core IT. */
    CHANGES
}
