package uk.nhs.england.approvals.imports;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.web.PlainText;

/** What a cell says, and what that means here. */
@Schema(description = "What a cell says, and what that means here.")
public record Translation(
        @Schema(description = "What the cell says, capitals or not.", example = "Foundation trust")
                @NotNull
                @PlainText(max = 300)
                String says,
        @Schema(description = "What is taken instead.", example = "NHS foundation trust")
                @NotNull
                @PlainText(max = 300)
                String means) {}
