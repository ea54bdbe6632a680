package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

/**
 * One exchange of information with another service (Standards for new Service Procurements,
 * "Services MUST have well defined integration architectures"). Every answer may still be missing.
 */
@Schema(description = "One exchange of information with another service.")
public record Integration(
        @Schema(description = "The other service.", example = "NHS e-Referral Service")
                @PlainText(max = 200)
                @NotBlank(message = "Name the other service.")
                String with,
        @Schema(
                        description = "The API, its standard, the data and the timing.",
                        example = "FHIR REST API, synchronous.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String how) {}
