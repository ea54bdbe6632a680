/**
 * Whole paths of a case, as the office walks them: through the API, with the real engine and
 * database and a clock that is moved.
 *
 * <p>{@code Office} says in plain words what people do; a story asks the case for its standing and
 * people for their work, never the engine for its tables.
 */
@NullMarked
package uk.nhs.england.approvals.stories;

import org.jspecify.annotations.NullMarked;
