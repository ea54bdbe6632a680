package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/**
 * Who would supply it (Standards for new Service Procurements, "Security, privacy and identity").
 * Every answer may still be missing.
 */
@Schema(description = "Who would supply it.")
public record Supplier(
        @Schema(description = "The supplier.", example = "Northern Health Systems Ltd")
                @PlainText(max = 200)
                @Nullable String name,
        @Schema(description = "The certificates the supplier holds.")
                @Size(max = 20, message = "Name at most 20.")
                @Nullable List<@Valid @NotNull Certification> certifications) {

    /** Whether the supplier holds one of the certificates that the standard asks for. */
    public boolean isCertified() {
        return certifications != null
                && certifications.stream()
                        .anyMatch(
                                held ->
                                        held.scheme() == Certification.Scheme.CYBER_ESSENTIALS_PLUS
                                                || held.scheme() == Certification.Scheme.ISO_27001);
    }
}
