package uk.nhs.england.approvals.imports;

/** What may be put right in a text before it is judged; whatever is mended is noted. */
public enum Mending {
    /** Control characters are what Windows-1252 means by them, or else left out. */
    CONTROL_CHARACTERS,
    /** HTML tags are left out. */
    TAGS,
    /** A pound sign that was read in a wrong encoding is a pound sign. */
    POUND_SIGNS,
    /** A backslash and an n are a line break. */
    WRITTEN_LINE_BREAKS
}
