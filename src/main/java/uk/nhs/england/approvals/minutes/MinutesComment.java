package uk.nhs.england.approvals.minutes;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** What a member says of draft minutes. */
@Schema(description = "What a member says of draft minutes.")
public record MinutesComment(
        @Schema(description = "The member.", example = "nadia.karim") PersonId person,
        @Schema(description = "What they say.", example = "I left before the second item.")
                String words,
        @Schema(description = "When, UTC.", example = "2026-12-03T09:00:00Z") Instant at) {}
