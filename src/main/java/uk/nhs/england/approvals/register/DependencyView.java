package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** A dependency of a service, as it is shown. */
@Schema(name = "ServiceDependency", description = "That a service depends on another.")
public record DependencyView(
        @Schema(description = "Its number among those of the service.", example = "1") int number,
        @Schema(description = "The other service.", example = "SV-0003") String on,
        @Schema(description = "What the other is called.", example = "Staff directory")
                String onName,
        @Schema(description = "How it depends on it.", example = "USES_DATA_OF")
                DependencyKind kind,
        @Schema(description = "Who said so.", example = "olu.adeyemi") PersonId addedBy,
        @Schema(description = "When, UTC.", example = "2026-11-20T09:12:44Z") Instant addedAt) {}
