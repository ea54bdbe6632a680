package uk.nhs.england.approvals.realrun.generator;

/** The lanes of changes, by the names that the service gives them. */
public enum Lane {
    NORMAL,
    STANDARD,
    EMERGENCY,
    VENDOR_CLOUD,
    UNAUTHORISED
}
