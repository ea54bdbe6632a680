package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.util.Set;

/**
 * A change about to be made, with all that its rules look at.
 *
 * @param ended those of its services whose last day has passed
 * @param elsewhere those that do not run on vendor cloud, of a change that the vendor makes
 * @param others what its approval, its template, the gate and the schedule have against it
 */
record Starting(
        Change change, Instant now, Set<String> ended, Set<String> elsewhere, Refusals others) {}
