package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * Whether it is digital (Standards for new Service Procurements, "The Digital Products Assurance
 * Group (DPAG)"). Every answer may still be missing.
 */
@Schema(description = "Whether it is digital.")
public record Digital(
        @Schema(description = "Whether members of the public will use it.", example = "false")
                @Nullable Boolean publicDigitalService,
        @Schema(description = "Whether a mobile app is part of it.", example = "false")
                @Nullable Boolean mobileApp,
        @Schema(description = "How many transactions a year are expected.", example = "90000")
                @Min(value = 0, message = "This cannot be below zero.")
                @Max(value = 10_000_000_000L, message = "This is more than ten thousand million.")
                @Nullable Long transactionsPerYear) {}
