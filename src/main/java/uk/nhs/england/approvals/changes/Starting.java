package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.util.Set;

/**
 * A change about to be made, with all that its rules look at.
 *
 * @param ended those of its services whose last day has passed
 * @param elsewhere those that do not run on vendor cloud, of a change that the vendor makes
 * @param gate what holds back a go-live
 * @param template what its template no longer allows
 * @param hindrances freezes and clashes
 */
record Starting(
        Change change,
        Instant now,
        Set<String> ended,
        Set<String> elsewhere,
        Refusals gate,
        Refusals template,
        Refusals hindrances) {}
