package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

/**
 * The text whose like is looked for.
 *
 * @param title may be empty
 * @param except the reference of the entry it belongs to, which is no match; null when it has none
 */
public record Text(String title, String text, @Nullable String except) {}
