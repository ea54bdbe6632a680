package uk.nhs.england.approvals.register.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;

import uk.nhs.england.approvals.web.PlainText;

/** Why something is removed from a service. */
@Schema(name = "ServiceRemoval", title = "removal", description = "Why it is removed.")
record CommitmentRemoval(
        @Schema(description = "Why.", example = "It was entered twice.")
                @NotBlank(message = "Say why it is removed.")
                @PlainText(max = 1000, multiline = true)
                String reason) {}
