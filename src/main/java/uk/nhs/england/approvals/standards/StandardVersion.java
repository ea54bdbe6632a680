package uk.nhs.england.approvals.standards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A published version of a standard. */
@Schema(description = "A published version of a standard.")
public record StandardVersion(
        @Schema(description = "The standard.", example = "TCOP") String standard,
        @Schema(description = "The name of the version.", example = "2021-11") String version,
        @Schema(description = "The first day in force.", example = "2021-11-01")
                LocalDate validFrom,
        @Schema(description = "The first day no longer in force.", example = "2027-04-01")
                @Nullable LocalDate validTo,
        @Schema(
                        description = "The address or document it comes from.",
                        example = "https://www.gov.uk/guidance/the-technology-code-of-practice")
                String source,
        @Schema(
                        description = "What its dates rest on.",
                        example = "Point 12 was added in November 2021.")
                String datedBy) {

    /** Its name everywhere, such as {@code TCOP/2021-11}. */
    String key() {
        return standard + "/" + version;
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }
}
