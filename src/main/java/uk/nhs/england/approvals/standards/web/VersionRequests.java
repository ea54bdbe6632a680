package uk.nhs.england.approvals.standards.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.standards.PublishingStandards;
import uk.nhs.england.approvals.standards.Strength;
import uk.nhs.england.approvals.standards.Validity;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.List;

/** A version of a standard, as the administrator sends it. */
final class VersionRequests {

    private static final String CODE = "[0-9A-Za-z][0-9A-Za-z.-]{0,19}";
    private static final String CODE_MESSAGE =
            "Give 1 to 20 letters, digits, dots or hyphens, a letter or digit first.";

    private VersionRequests() {}

    /** A version to be published. */
    @Schema(
            name = "NewStandardVersion",
            title = "version",
            description = "A version to be published, with all its criteria.")
    record NewVersion(
            @Schema(description = "The name of the version.", example = "2027-04")
                    @NotNull(message = "Name the version.")
                    @PlainText(max = 20)
                    @Pattern(regexp = CODE, message = CODE_MESSAGE)
                    String version,
            @Schema(description = "The first day in force.", example = "2027-04-01")
                    @NotNull(message = "Give the first day in force.")
                    LocalDate validFrom,
            @Schema(description = "The first day no longer in force.", example = "2029-04-01")
                    @Nullable LocalDate validTo,
            @Schema(
                            description = "The address or document it comes from.",
                            example = "https://www.gov.uk/algorithmic-transparency-records")
                    @NotBlank(message = "Say where the version comes from.")
                    @PlainText(max = 2000)
                    String source,
            @Schema(description = "What its dates rest on.", example = "Stated on its first page.")
                    @NotBlank(message = "Say what the dates rest on.")
                    @PlainText(max = 1000)
                    String datedBy,
            @Schema(description = "Its criteria, 1 to 500, in the order of the source.")
                    @NotEmpty(message = "Give at least one criterion.")
                    @Size(max = 500, message = "Give at most 500 criteria.")
                    List<@Valid @NotNull NewCriterion> criteria) {

        PublishingStandards.Published published() {
            return new PublishingStandards.Published(
                    version,
                    new Validity(validFrom, validTo),
                    source,
                    datedBy,
                    criteria.stream().map(NewCriterion::criterion).toList());
        }
    }

    /** A criterion of a version to be published. */
    @Schema(name = "NewCriterion", description = "A criterion of a version to be published.")
    record NewCriterion(
            @Schema(description = "Its code within the version.", example = "1")
                    @NotNull(message = "Give the criterion a code.")
                    @PlainText(max = 20)
                    @Pattern(regexp = CODE, message = CODE_MESSAGE)
                    String code,
            @Schema(description = "Its title.", example = "Publish a record")
                    @NotBlank(message = "Give the criterion a title.")
                    @PlainText(max = 200)
                    String title,
            @Schema(description = "What is asked for.", example = "A record is published.")
                    @NotBlank(message = "Say what the criterion asks for.")
                    @PlainText(max = 4000, multiline = true)
                    String text,
            @Schema(description = "How strongly it is asked for.", example = "MUST")
                    @NotNull(message = "Say MUST, SHOULD or MAY.")
                    Strength strength,
            @Schema(description = "Where it is in the source.", example = "Section 2")
                    @PlainText(max = 500)
                    @Nullable String source) {

        PublishingStandards.NewCriterion criterion() {
            return new PublishingStandards.NewCriterion(code, title, text, strength, source);
        }
    }
}
