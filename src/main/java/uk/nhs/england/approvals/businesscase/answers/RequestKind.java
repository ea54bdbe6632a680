package uk.nhs.england.approvals.businesscase.answers;

/** What a business case asks for. */
public enum RequestKind {
    /** A service that does not exist yet. */
    NEW_SERVICE,
    /** A change that alters what a service does, holds or depends on. */
    SIGNIFICANT_CHANGE,
    /** A change that alters none of that. */
    MINOR_CHANGE,
    /** The same service for another term. */
    RENEWAL,
    /** Advice before there is a business case. */
    ADVICE
}
