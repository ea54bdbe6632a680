package uk.nhs.england.approvals.imports;

/** How the text of a field is read. */
enum FieldType {
    /** A text on one line. */
    LINE,
    /** A text that may have several lines. */
    TEXT,
    /** Several texts: a column each, or one column with semicolons. */
    LIST,
    /** A day, in one of the forms of the mapping. */
    DATE,
    /** A time with its offset, such as {@code 2026-01-31T21:00:00Z}. */
    INSTANT,
    /** A whole number; signs of currency and thousands are passed over. */
    NUMBER,
    /** Yes or no. */
    YES_NO,
    /** One of a few names. */
    CHOICE
}
