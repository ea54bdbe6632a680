package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/** A certificate that a supplier of a service holds. */
@Schema(
        name = "SupplierCertificate",
        title = "certificate",
        description = "A certificate that a supplier holds.")
public record Certificate(
        @Schema(description = "What it certifies.", example = "Cyber Essentials Plus")
                @NotBlank(message = "Say what it certifies.")
                @PlainText(max = 100)
                String scheme,
        @Schema(description = "Who holds it.", example = "Northern Health Systems Ltd")
                @NotBlank(message = "Name the supplier who holds it.")
                @PlainText(max = 200)
                String supplier,
        @Schema(description = "Its number.", example = "CEP-2026-0417") @PlainText(max = 100)
                @Nullable String number,
        @Schema(description = "Its last day.", example = "2027-04-16")
                @NotNull(message = "Give the last day of the certificate.")
                LocalDate expires)
        implements Commitment {

    @Override
    public LocalDate ends() {
        return expires;
    }

    @Override
    public @Nullable Notice notice() {
        return null;
    }

    @Override
    public String words() {
        return scheme + " of " + supplier;
    }

    @Override
    public boolean isAbout(Commitment other) {
        return other instanceof Certificate held
                && held.scheme.equals(scheme)
                && held.supplier.equals(supplier);
    }

    @Override
    public @Nullable String remark() {
        return null;
    }

    @Override
    public Refusals refusals() {
        return Refusals.none();
    }
}
