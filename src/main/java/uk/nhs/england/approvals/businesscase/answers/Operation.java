package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/**
 * How it is run, and how it ends (Standards for new Service Procurements, "All IT services must
 * have defined exit plans", "Services must include business continuity plans" and "IT Services must
 * be centrally recorded"). Every answer may still be missing.
 */
@Schema(description = "How it is run, and how it ends.")
public record Operation(
        @Schema(
                        description =
                                "How the service is left: data returned, knowledge kept, a"
                                        + " successor.",
                        example = "Data exported as CSV within 30 days.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String exitPlan,
        @Schema(
                        description = "How the work goes on when it fails.",
                        example = "Paper forms for up to two days.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String businessContinuity,
        @Schema(
                        description = "How incidents reach the service desk.",
                        example = "Supplier tickets flow into the national desk.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String serviceDesk,
        @Schema(description = "The day it is to go live.", example = "2027-04-01") @SensibleDate
                @Nullable LocalDate goLive,
        @Schema(description = "The first day of the contract.", example = "2027-01-04")
                @SensibleDate
                @Nullable LocalDate contractStarts,
        @Schema(description = "The last day of the contract.", example = "2029-01-03") @SensibleDate
                @Nullable LocalDate contractEnds,
        @Schema(
                        description = "The last day on which the product is supported.",
                        example = "2031-12-31")
                @SensibleDate
                @Nullable LocalDate supportEnds) {}
