package uk.nhs.england.approvals.standards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A standard as it is shown. */
@Schema(name = "StandardShown", description = "A standard with its versions.")
public record StandardView(
        @Schema(description = "The standard.") Standard standard,
        @Schema(description = "The version in force on the day asked for; none when there is none.")
                @Nullable StandardVersion inForce,
        @Schema(description = "All versions, the latest first.") List<StandardVersion> versions) {}
