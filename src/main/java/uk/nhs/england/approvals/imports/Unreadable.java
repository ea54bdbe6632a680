package uk.nhs.england.approvals.imports;

/** What becomes of a line whose date or number cannot be read. */
public enum Unreadable {
    /** The line is refused. */
    REFUSED,
    /** The field stays empty, and the line says so. */
    LEFT_EMPTY
}
