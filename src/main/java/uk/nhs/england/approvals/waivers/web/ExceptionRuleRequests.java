package uk.nhs.england.approvals.waivers.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import uk.nhs.england.approvals.waivers.Authority;
import uk.nhs.england.approvals.waivers.RiskLevel;
import uk.nhs.england.approvals.waivers.RiskScale;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.List;

/** What an administrator sends to plan a scale of risk or an authority. */
final class ExceptionRuleRequests {

    private ExceptionRuleRequests() {}

    /** Another scale of risk. */
    @Schema(name = "NewRiskScale", title = "scale of risk", description = "Another scale of risk.")
    record NewScale(
            @Schema(
                            description = "What each likelihood from 1 to 5 means.",
                            example =
                                    "[\"Rare\", \"Unlikely\", \"Possible\", \"Likely\", \"Almost"
                                            + " certain\"]")
                    @NotNull(message = "Say what each likelihood means.")
                    @Size(min = 5, max = 5, message = "Say what each of 5 likelihoods means.")
                    List<@NotBlank @PlainText(max = 60) String> likelihoods,
            @Schema(
                            description = "What each impact from 1 to 5 means.",
                            example =
                                    "[\"Negligible\", \"Minor\", \"Moderate\", \"Major\","
                                            + " \"Severe\"]")
                    @NotNull(message = "Say what each impact means.")
                    @Size(min = 5, max = 5, message = "Say what each of 5 impacts means.")
                    List<@NotBlank @PlainText(max = 60) String> impacts,
            @Schema(description = "The lowest product of a medium risk.", example = "5")
                    @NotNull(message = "Say where a medium risk begins.")
                    @Min(value = 2, message = "Give a product from 2 to 24.")
                    @Max(value = 24, message = "Give a product from 2 to 24.")
                    Integer mediumFrom,
            @Schema(description = "The lowest product of a high risk.", example = "12")
                    @NotNull(message = "Say where a high risk begins.")
                    @Min(value = 3, message = "Give a product from 3 to 25.")
                    @Max(value = 25, message = "Give a product from 3 to 25.")
                    Integer highFrom,
            @Schema(description = "The first day.", example = "2027-04-01")
                    @NotNull(message = "Say from when the scale counts.")
                    LocalDate from) {

        RiskScale scale() {
            return new RiskScale(likelihoods, impacts, mediumFrom, highFrom, from, null);
        }
    }

    /** Another authority for one risk. */
    @Schema(
            name = "NewExceptionAuthority",
            title = "authority",
            description = "Who may grant at a risk from a day on.")
    record NewAuthority(
            @Schema(description = "The risk.", example = "MEDIUM")
                    @NotNull(message = "Name the risk.")
                    RiskLevel risk,
            @Schema(description = "The board that decides.", example = "ARB")
                    @NotBlank(message = "Name the board.")
                    @PlainText(max = 8)
                    String board,
            @Schema(description = "Whether its chair decides alone.", example = "false")
                    @NotNull(message = "Say whether the chair decides alone.")
                    Boolean byChair,
            @Schema(description = "The longest an exception may run, in months.", example = "12")
                    @NotNull(message = "Say how long an exception may run.")
                    @Min(value = 1, message = "Give from 1 to 120 months.")
                    @Max(value = 120, message = "Give from 1 to 120 months.")
                    Integer longestMonths,
            @Schema(description = "The first day.", example = "2027-04-01")
                    @NotNull(message = "Say from when the authority counts.")
                    LocalDate from) {

        Authority authority() {
            return new Authority(risk, board, byChair, longestMonths, from, null);
        }
    }
}
