package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.web.PlainText;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A contract for a service. */
@Schema(name = "ServiceContract", title = "contract", description = "A contract for a service.")
public record Contract(
        @Schema(description = "The supplier.", example = "Northern Health Systems Ltd")
                @NotBlank(message = "Name the supplier.")
                @PlainText(max = 200)
                String supplier,
        @Schema(description = "Its reference.", example = "CON-2024-118")
                @NotBlank(message = "Give the reference of the contract.")
                @PlainText(max = 100)
                String reference,
        @Schema(description = "Its first day.", example = "2025-01-04")
                @NotNull(message = "Give the first day of the contract.")
                LocalDate starts,
        @Schema(description = "Its last day.", example = "2028-01-03")
                @NotNull(message = "Give the last day of the contract.")
                LocalDate ends,
        @Schema(description = "How long before its end notice must be given.") @Valid
                @Nullable Notice notice,
        @Schema(
                        description = "By how many months it can be extended, option by option.",
                        example = "[12, 12]")
                @Size(max = 20, message = "Name at most 20 options.")
                @Nullable
                        List<
                                @NotNull @Min(value = 1, message = "Give from 1 to 120 months.")
                                @Max(value = 120, message = "Give from 1 to 120 months.") Integer>
                        extensions,
        @Schema(description = "What it is worth in all, in pounds.", example = "480000")
                @DecimalMin(value = "0", message = "Give 0 pounds or more.")
                @DecimalMax(
                        value = "100000000000",
                        message = "Give a hundred thousand million at most.")
                @Digits(integer = 12, fraction = 2, message = "Give pounds and pence.")
                @Nullable BigDecimal value)
        implements Commitment {

    public Contract {
        extensions = List.copyOf(Objects.requireNonNullElse(extensions, List.of()));
    }

    @Override
    public String words() {
        return "contract " + reference + " with " + supplier;
    }

    @Override
    public boolean isAbout(Commitment other) {
        return other instanceof Contract contract && contract.reference.equals(reference);
    }

    @Override
    public @Nullable String remark() {
        return null;
    }

    @Override
    public Refusals refusals() {
        return EntryRules.unless(
                !ends.isBefore(starts),
                Refusal.invalid(
                        "a-contract-ends-after-it-begins",
                        "ends",
                        "A contract cannot end before it begins."));
    }
}
