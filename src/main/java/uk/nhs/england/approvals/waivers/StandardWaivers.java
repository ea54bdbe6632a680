package uk.nhs.england.approvals.waivers;

import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;

/** The exceptions to one standard, as far as the reader may know of them. */
@Schema(name = "StandardExceptions", description = "The open exceptions to a standard.")
public record StandardWaivers(
        @Schema(description = "The standard.", example = "TCOP") String standard,
        @Schema(description = "How many are in force today.", example = "3") int inForce,
        @Schema(description = "How many wait for a decision.", example = "1") int requested,
        @Schema(
                        description = "What those in force cost a year together, in pounds.",
                        example = "36000")
                BigDecimal yearlyCost,
        @Schema(description = "Those in force by risk, the highest first.") List<OfRisk> byRisk,
        @Schema(description = "Those in force, 100 at most, what ends first at first.")
                List<WaiverView> exceptions) {

    /** How many are in force at a risk, and what they cost. */
    @Schema(name = "ExceptionsOfRisk", description = "The exceptions in force at one risk.")
    public record OfRisk(
            @Schema(description = "The risk.", example = "LOW") RiskLevel risk,
            @Schema(description = "How many.", example = "2") int number,
            @Schema(description = "What they cost a year, in pounds.", example = "24000")
                    BigDecimal yearlyCost) {}
}
