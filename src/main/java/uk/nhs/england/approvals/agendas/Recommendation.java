package uk.nhs.england.approvals.agendas;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.web.PlainText;

/** What is recommended for an item that the board is to decide by consent. */
@Schema(description = "What is recommended for an item below the line.")
public record Recommendation(
        @Schema(description = "The outcome recommended.", example = "APPROVED")
                @NotNull(message = "Give the outcome recommended.")
                Outcome outcome,
        @Schema(
                        description = "The reasons, which become those of the decision.",
                        example = "A renewal on unchanged terms.")
                @NotBlank(message = "Give the reasons.")
                @PlainText(max = 4000, multiline = true)
                String reasons) {

    /** What can be decided without discussion. */
    public enum Outcome {
        /** Approved as it stands. */
        APPROVED,
        /** Rejected. */
        REJECTED
    }
}
