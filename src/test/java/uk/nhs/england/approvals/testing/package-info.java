/**
 * What every test shares: one Spring context, one database, one clock that tests move.
 *
 * <p>The database is not emptied between tests. A test makes its own cases, people and sittings
 * under names of its own and asserts on those, never on how many there are in all.
 */
@NullMarked
package uk.nhs.england.approvals.testing;

import org.jspecify.annotations.NullMarked;
