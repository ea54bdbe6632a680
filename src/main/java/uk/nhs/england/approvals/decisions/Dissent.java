package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

/** A member who was counted saw it otherwise, and wants that on the record. */
@Schema(description = "A member who was counted saw it otherwise.")
public record Dissent(
        @Schema(description = "The member.", example = "omar.haddad")
                @NotNull(message = "Name the member.")
                PersonId person,
        @Schema(
                        description = "What the member holds against the decision.",
                        example = "The exit plan was not tested.")
                @NotBlank(message = "Say what the member holds against it.")
                @PlainText(max = 4000, multiline = true)
                String words) {}
