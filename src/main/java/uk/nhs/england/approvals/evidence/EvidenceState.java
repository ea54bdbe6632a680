package uk.nhs.england.approvals.evidence;

/** Where an item stands on a day; derived from facts, never set. */
public enum EvidenceState {
    /** It supports its criteria. */
    VALID,
    /** Its file was not sent yet, so that it supports nothing. */
    AWAITS_FILE,
    /** Its last day has passed. */
    EXPIRED,
    /** A newer item has taken its place. */
    REPLACED,
    /** It was withdrawn. */
    WITHDRAWN
}
