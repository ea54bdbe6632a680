package uk.nhs.england.approvals.waivers.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.waivers.WaiverTerms;
import uk.nhs.england.approvals.web.PlainText;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why, how risky, who answers for it, and until when. */
@Schema(name = "ExceptionTerms", title = "terms", description = "What is asked for.")
record ExceptionTerms(
        @Schema(
                        description = "The valid business reason.",
                        example = "The vendor's next release brings the interface.")
                @NotBlank(message = "Give the business reason.")
                @PlainText(max = 4000, multiline = true)
                String reason,
        @Schema(description = "How likely harm is, from 1 to 5.", example = "2")
                @NotNull(message = "Say how likely harm is.")
                @Min(value = 1, message = "Give a likelihood from 1 to 5.")
                @Max(value = 5, message = "Give a likelihood from 1 to 5.")
                Integer likelihood,
        @Schema(description = "How much harm it would be, from 1 to 5.", example = "2")
                @NotNull(message = "Say how much harm it would be.")
                @Min(value = 1, message = "Give an impact from 1 to 5.")
                @Max(value = 5, message = "Give an impact from 1 to 5.")
                Integer impact,
        @Schema(description = "How the risk is managed.", example = "Exports are checked daily.")
                @NotBlank(message = "Say how the risk is managed.")
                @PlainText(max = 4000, multiline = true)
                String mitigation,
        @Schema(description = "Who answers for it.", example = "priya.nair")
                @NotNull(message = "Name the owner of the exception.")
                PersonId owner,
        @Schema(description = "The last day on which it is to run.", example = "2027-03-31")
                @NotNull(message = "Say when the exception ends.")
                LocalDate expires,
        @Schema(description = "An estimate of what it costs a year, in pounds.", example = "12000")
                @NotNull(message = "Estimate what the exception costs a year.")
                @DecimalMin(value = "0", message = "Give 0 pounds or more.")
                @DecimalMax(value = "1000000000", message = "Give a thousand million at most.")
                @Digits(integer = 10, fraction = 2, message = "Give pounds and pence.")
                BigDecimal yearlyCost,
        @Schema(description = "What it costs, in words.", example = "Two hours of work a day.")
                @NotBlank(message = "Say what the exception costs.")
                @PlainText(max = 4000, multiline = true)
                String cost,
        @Schema(
                        description = "Conditions before live of the case that it covers.",
                        example = "[\"ARB-2026-0001-C1\"]")
                @Size(max = 50, message = "Name at most 50 conditions.")
                @Nullable List<@NotNull @PlainText(max = 40) String> covers) {

    WaiverTerms of(String criterion) {
        return new WaiverTerms(
                criterion,
                reason,
                likelihood,
                impact,
                mitigation,
                owner,
                expires,
                yearlyCost,
                cost,
                covers == null ? Set.of() : Set.copyOf(covers));
    }
}
