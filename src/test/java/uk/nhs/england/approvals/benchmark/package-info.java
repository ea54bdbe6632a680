/**
 * How fast the service is, measured from outside: the packaged jar in a process of its own, real
 * HTTP, a real PostgreSQL that syncs every commit. Not a test; the profile {@code benchmark} runs
 * it.
 */
@NullMarked
package uk.nhs.england.approvals.benchmark;

import org.jspecify.annotations.NullMarked;
