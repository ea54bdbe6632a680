package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * What is told of a past change, with all that its rules look at.
 *
 * @param unknown those of its services that the register does not know
 * @param templates the templates of here that are named by those told of with it
 * @param before the one that was brought in under the same number; null when none was
 */
record PastTold(
        PastChange change,
        Instant now,
        Set<String> unknown,
        Set<String> templates,
        @Nullable Change before) {}
