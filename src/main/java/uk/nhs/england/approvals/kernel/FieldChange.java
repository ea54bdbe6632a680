package uk.nhs.england.approvals.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after an act.
 *
 * @param field the field's path, such as {@code costs.wholeLifeCost[0].pounds}
 * @param before the value before, as text; null when there was none
 * @param after the value after, as text; null when there is none
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
