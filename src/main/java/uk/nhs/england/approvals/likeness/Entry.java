package uk.nhs.england.approvals.likeness;

/**
 * Something that may be like a text.
 *
 * @param reference unique over all kinds
 * @param text everything besides the title that tells what it is for, plain
 */
public record Entry(Kind kind, String reference, String title, String text) {}
