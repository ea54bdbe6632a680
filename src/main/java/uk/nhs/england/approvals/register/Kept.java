package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/**
 * A commitment of a service, as it is kept.
 *
 * @param version grows with each change
 */
@Schema(description = "What is kept of a service under a number.")
public record Kept<T extends Commitment>(
        @Schema(description = "Its number among those of its kind.", example = "1") int number,
        @Schema(description = "What it says.") T terms,
        @Schema(
                        description = "What its owners should look at.",
                        example = "More are used than there are: 520 of 500.")
                @Nullable String remark,
        @Schema(description = "Who entered it.", example = "olu.adeyemi") PersonId addedBy,
        @Schema(description = "When, UTC.", example = "2026-11-20T09:12:44Z") Instant addedAt,
        @Schema(description = "Its version, as in the ETag.", example = "0") int version) {}
