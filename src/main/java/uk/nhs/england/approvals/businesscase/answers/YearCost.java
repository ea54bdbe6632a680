package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The cost in one financial year (Standards for new Service Procurements, lifecycles). */
@Schema(description = "The cost in one financial year.")
public record YearCost(
        @Schema(description = "The year in which the financial year begins.", example = "2026")
                @Min(value = 2000, message = "Give a year from 2000 to 2099.")
                @Max(value = 2099, message = "Give a year from 2000 to 2099.")
                int year,
        @Schema(description = "The cost in pounds, value added tax included.", example = "120000")
                @Min(value = 0, message = "A cost cannot be below zero.")
                @Max(
                        value = 10_000_000_000L,
                        message =
                                "A cost of more than ten thousand million pounds a year is"
                                        + " refused.")
                long pounds) {}
