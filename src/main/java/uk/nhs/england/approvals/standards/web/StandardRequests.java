package uk.nhs.england.approvals.standards.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.standards.Standard;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/** What the administrator sends about standards. */
final class StandardRequests {

    private StandardRequests() {}

    /** A standard to be entered. */
    @Schema(name = "NewStandard", title = "standard", description = "A standard to be entered.")
    record NewStandard(
            @Schema(description = "Its code.", example = "ATRS")
                    @NotNull(message = "Give the standard a code.")
                    @PlainText(max = 20)
                    @Pattern(
                            regexp = "[A-Z][A-Z0-9-]{1,19}",
                            message = "Give 2 to 20 capitals, digits or hyphens, a capital first.")
                    String code,
            @Schema(
                            description = "Its name.",
                            example = "Algorithmic Transparency Recording Standard")
                    @NotBlank(message = "Give the standard a name.")
                    @PlainText(max = 200)
                    String name,
            @Schema(description = "Who issues it.", example = "Government Digital Service")
                    @NotBlank(message = "Say who issues the standard.")
                    @PlainText(max = 200)
                    String issuer,
            @Schema(
                            description = "Where to read about it; an https address.",
                            example = "https://www.gov.uk/algorithmic-transparency-records")
                    @Pattern(
                            regexp = "https://[^\\s<>\"]{3,1990}",
                            message = "Give an address that begins with https://.")
                    @Nullable String address) {

        Standard standard() {
            return new Standard(code, name, issuer, address);
        }
    }

    /** When a version ends. */
    @Schema(
            name = "StandardVersionEnding",
            title = "ending",
            description = "When a version of a standard ends.")
    record Ending(
            @Schema(description = "The first day no longer in force.", example = "2027-04-01")
                    @NotNull(message = "Give the first day on which it is no longer in force.")
                    LocalDate validTo) {}
}
