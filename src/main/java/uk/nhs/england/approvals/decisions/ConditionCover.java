package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * What stands in for a condition that is not met (product rule 9). The feature that owns exceptions
 * implements it.
 */
public interface ConditionCover {

    /** Those of these conditions that are covered on a day, by their ids. */
    Map<String, Covered> covering(Collection<String> conditions, LocalDate day);

    /** By which exception a condition is covered, and to which day. */
    @Schema(name = "ConditionCovered", description = "The exception that covers a condition.")
    record Covered(
            @Schema(description = "The exception.", example = "EXC-2026-0001") String exception,
            @Schema(description = "The last day on which it covers.", example = "2027-03-31")
                    LocalDate until) {}
}
