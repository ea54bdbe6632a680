package uk.nhs.england.approvals.pipeline;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/** How the changes of one team, template, service, vendor or lane went over a time. */
@Schema(name = "ChangeMeasures", description = "How changes went over a time.")
public record ChangeMeasures(
        @Schema(description = "The team, template, service, vendor or lane.", example = "Identity")
                String of,
        @Schema(description = "How many are over.", example = "40") int changes,
        @Schema(description = "How many were reviewed.", example = "38") int reviewed,
        @Schema(
                        description =
                                "The share of those reviewed that was successful, 0 to 1; null when"
                                        + " none was reviewed.",
                        example = "0.95")
                @Nullable Double successScore,
        @Schema(
                        description =
                                "The share of those reviewed that failed, was backed out or caused"
                                        + " an incident, 0 to 1.",
                        example = "0.05")
                @Nullable Double failureRate,
        @Schema(
                        description = "The share of emergencies, 0 to 1; null when none is over.",
                        example = "0.03")
                @Nullable Double emergencyShare,
        @Schema(description = "Median hours from the submission to the approval.", example = "52.5")
                @Nullable Double medianHoursToApproval,
        @Schema(description = "Median hours from the request to the end.", example = "96.0")
                @Nullable Double medianHoursToEnd,
        @Schema(
                        description =
                                "The share of those before CAB that it altered, 0 to 1; null when"
                                        + " none was.",
                        example = "0.1")
                @Nullable Double shareAltered) {

    /** By what changes are put together. */
    public enum By {
        LANE("lane"),
        TEAM("team"),
        TEMPLATE("template"),
        SERVICE("service"),
        VENDOR("vendor");

        private final String column;

        By(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
