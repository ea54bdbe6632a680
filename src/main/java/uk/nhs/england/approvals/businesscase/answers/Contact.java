package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

/**
 * A person to ask (Standards for new Service Procurements, "IT Services must be centrally
 * recorded"). Every answer may still be missing.
 */
@Schema(description = "A person to ask.")
public record Contact(
        @Schema(description = "Their name.", example = "Sam Okafor")
                @PlainText(max = 200)
                @NotBlank(message = "Give a name.")
                String name,
        @Schema(description = "Their email address.", example = "sam.okafor@example.nhs.uk")
                @PlainText(max = 200)
                @Nullable String email,
        @Schema(description = "Their telephone number.", example = "020 7946 0000")
                @PlainText(max = 200)
                @Nullable String phone) {}
