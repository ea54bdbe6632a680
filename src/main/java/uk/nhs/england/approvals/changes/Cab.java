package uk.nhs.england.approvals.changes;

/** The board that decides on changes: one like the others. */
final class Cab {

    static final String CODE = "CAB";

    /** The board whose chair alone overrides the gate before a go-live. */
    static final String ARB = "ARB";

    private Cab() {}
}
