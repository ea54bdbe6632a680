package uk.nhs.england.approvals.likeness;

/** What an entry stands for. */
public enum Kind {
    /** A live IT service of the register. */
    SERVICE,
    /** A business case, in flight or decided. */
    CASE
}
