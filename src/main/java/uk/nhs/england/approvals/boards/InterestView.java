package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** An interest as it is shown. */
@Schema(name = "Interest", description = "That a person has an interest in a case.")
public record InterestView(
        @Schema(description = "Whose.", example = "nadia.karim") PersonId person,
        @Schema(description = "What it is.", example = "My partner works for the supplier.")
                String nature,
        @Schema(description = "Since when, UTC.", example = "2026-11-20T11:00:00Z")
                Instant declaredAt,
        @Schema(description = "Who withdrew it; null while it counts.", example = "morgan.price")
                @Nullable PersonId withdrawnBy,
        @Schema(description = "When, UTC.", example = "2026-11-23T09:00:00Z")
                @Nullable Instant withdrawnAt,
        @Schema(description = "Why.", example = "Meant for another case.")
                @Nullable String withdrawal) {}
