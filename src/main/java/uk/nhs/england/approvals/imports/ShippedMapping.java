package uk.nhs.england.approvals.imports;

import io.swagger.v3.oas.annotations.media.Schema;

/** A mapping that comes with the service. */
@Schema(description = "A mapping that comes with the service.")
public record ShippedMapping(
        @Schema(description = "Its name.", example = "nhs-trusts-ods") String name,
        @Schema(description = "What the lines become.", example = "ORGANISATIONS") ImportKind kind,
        @Schema(description = "Which files it is for.", example = "Trusts as ODS exports them.")
                String description,
        @Schema(description = "The mapping.") Mapping mapping) {}
