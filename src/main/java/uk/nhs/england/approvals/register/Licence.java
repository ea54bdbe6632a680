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

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.web.PlainText;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Licences of a product. More may be used than there are: the register says what is so, and remarks
 * on it.
 */
@Schema(name = "ServiceLicence", title = "licence", description = "Licences of a product.")
public record Licence(
        @Schema(description = "The product.", example = "Rota planner, per user")
                @NotBlank(message = "Name the product.")
                @PlainText(max = 200)
                String product,
        @Schema(description = "How many there are.", example = "500")
                @NotNull(message = "Say how many licences there are.")
                @Min(value = 0, message = "There cannot be fewer than none.")
                @Max(value = 100_000_000, message = "Give a hundred million at most.")
                Integer count,
        @Schema(description = "How many are used, when that is known.", example = "431")
                @Min(value = 0, message = "Fewer than none cannot be used.")
                @Max(value = 100_000_000, message = "Give a hundred million at most.")
                @Nullable Integer used,
        @Schema(description = "What one costs a year, in pounds.", example = "36.50")
                @DecimalMin(value = "0", message = "Give 0 pounds or more.")
                @DecimalMax(value = "1000000000", message = "Give a thousand million at most.")
                @Digits(integer = 10, fraction = 2, message = "Give pounds and pence.")
                @Nullable BigDecimal unitCost,
        @Schema(description = "The last day; none for one that lasts.", example = "2027-09-30")
                @Nullable LocalDate ends,
        @Schema(description = "How long before the end notice must be given.") @Valid
                @Nullable Notice notice)
        implements Commitment {

    @Override
    public String words() {
        return "licences of " + product;
    }

    @Override
    public boolean isAbout(Commitment other) {
        return other instanceof Licence licence && licence.product.equals(product);
    }

    @Override
    public @Nullable String remark() {
        return used != null && used > count
                ? "More are used than there are: %d of %d.".formatted(used, count)
                : null;
    }

    @Override
    public Refusals refusals() {
        return Refusals.none();
    }
}
