package uk.nhs.england.approvals.schedule;

import java.time.Instant;

/**
 * That a change was made.
 *
 * @param change its reference
 * @param started when it really began
 * @param backedOut whether it was taken back
 */
public record Made(String change, Instant started, boolean backedOut) {}
