package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotNull;

/** The questions of risk, as the requester answers them. */
@Schema(name = "ChangeRiskAnswers", title = "risk", description = "The questions of risk.")
public record RiskAnswers(
        @Schema(description = "Whom it reaches.", example = "ONE_TEAM")
                @NotNull(message = "Say whom the change reaches.")
                Reach reach,
        @Schema(description = "Whether the service is down meanwhile.", example = "false")
                @NotNull(message = "Say whether the service is down meanwhile.")
                Boolean outage,
        @Schema(description = "Whether the back-out was tried.", example = "true")
                @NotNull(message = "Say whether the back-out was tried.")
                Boolean backOutTested,
        @Schema(description = "Whether the team has done it before.", example = "true")
                @NotNull(message = "Say whether the team has done it before.")
                Boolean doneBefore,
        @Schema(description = "Whether care suffers if it goes wrong.", example = "false")
                @NotNull(message = "Say whether care suffers if it goes wrong.")
                Boolean careAtRisk) {

    /** Whom a change reaches. */
    public enum Reach {
        NOBODY,
        ONE_TEAM,
        ONE_ORGANISATION,
        MANY_ORGANISATIONS
    }
}
