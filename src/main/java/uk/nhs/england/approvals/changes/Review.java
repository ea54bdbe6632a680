package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

/** What the review of a change found. */
@Schema(name = "NewChangeReview", title = "review", description = "What the review found.")
public record Review(
        @Schema(description = "How it went.", example = "SUCCESSFUL")
                @NotNull(message = "Say how the change went.")
                ReviewOutcome outcome,
        @Schema(description = "What was learnt.", example = "The second node took longer.")
                @NotBlank(message = "Say what was learnt.")
                @PlainText(max = 10000, multiline = true)
                String words,
        @Schema(description = "The incident that it caused.", example = "INC0012345")
                @PlainText(max = 60)
                @Nullable String incident) {}
