package uk.nhs.england.approvals.standards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/** A standard, whatever its version. */
@Schema(description = "A standard, whatever its version.")
public record Standard(
        @Schema(description = "Its code.", example = "TCOP") String code,
        @Schema(description = "Its name.", example = "Technology Code of Practice") String name,
        @Schema(description = "Who issues it.", example = "Central Digital and Data Office")
                String issuer,
        @Schema(
                        description = "Where to read about it.",
                        example = "https://www.gov.uk/guidance/the-technology-code-of-practice")
                @Nullable String address) {}
