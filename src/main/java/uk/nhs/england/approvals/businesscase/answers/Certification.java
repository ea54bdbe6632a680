package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/**
 * A certificate that a supplier holds (Standards for new Service Procurements, "All suppliers and
 * vendors must be at least Cyber Essentials Plus certified"). Every answer may still be missing.
 */
@Schema(description = "A certificate that a supplier holds.")
public record Certification(
        @Schema(description = "What it certifies.", example = "CYBER_ESSENTIALS_PLUS")
                @NotNull(message = "Say what it certifies.")
                Certification.Scheme scheme,
        @Schema(description = "The number of the certificate.", example = "CEP-104466")
                @PlainText(max = 200)
                @Nullable String certificate,
        @Schema(description = "The last day it is valid.", example = "2027-03-31") @SensibleDate
                @Nullable LocalDate expires) {

    /** The schemes in use. */
    public enum Scheme {
        CYBER_ESSENTIALS,
        CYBER_ESSENTIALS_PLUS,
        ISO_27001,
        OTHER
    }
}
