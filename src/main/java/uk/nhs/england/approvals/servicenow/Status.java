package uk.nhs.england.approvals.servicenow;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Map;

/** How the exchange with ServiceNow stands. */
@Schema(name = "ServiceNowStatus", description = "How the exchange with ServiceNow stands.")
public record Status(
        @Schema(description = "Whether a ServiceNow is set up.", example = "true")
                boolean configured,
        @Schema(description = "How it stands, in words.", example = "It exchanges.") String words,
        @Schema(description = "Services that wait to be sent.", example = "3") long waiting,
        @Schema(description = "Services that wait for a person.", example = "0") long deadLetters,
        @Schema(description = "Fields that a person has to decide.", example = "0") long conflicts,
        @Schema(description = "Calls of this node since it started.", example = "120") long calls,
        @Schema(description = "Calls that were made again.", example = "2") long retries,
        @Schema(
                        description = "Failures that this node met since it started, by kind.",
                        example = "{\"BUSY\": 2}")
                Map<String, Long> failures) {

    public Status {
        failures = Map.copyOf(failures);
    }
}
