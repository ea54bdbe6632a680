package uk.nhs.england.approvals.waivers;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How likelihood times impact, each from 1 to 5, makes a risk, on the days on which it counts.
 *
 * @param mediumFrom the lowest product of a medium risk; below it the risk is low
 * @param highFrom the lowest product of a high risk; above {@code mediumFrom}
 */
@Schema(description = "How likelihood times impact makes a risk, and when.")
public record RiskScale(
        @Schema(
                        description = "What each likelihood from 1 to 5 means.",
                        example =
                                "[\"Rare\", \"Unlikely\", \"Possible\", \"Likely\", \"Almost"
                                        + " certain\"]")
                List<String> likelihoods,
        @Schema(
                        description = "What each impact from 1 to 5 means.",
                        example =
                                "[\"Negligible\", \"Minor\", \"Moderate\", \"Major\", \"Severe\"]")
                List<String> impacts,
        @Schema(description = "The lowest product of a medium risk.", example = "5") int mediumFrom,
        @Schema(description = "The lowest product of a high risk.", example = "12") int highFrom,
        @Schema(description = "The first day.", example = "2027-04-01") LocalDate from,
        @Schema(description = "The first day on which it no longer counts.", example = "2028-04-01")
                @Nullable LocalDate until) {

    public RiskScale {
        likelihoods = List.copyOf(likelihoods);
        impacts = List.copyOf(impacts);
    }

    RiskLevel level(int likelihood, int impact) {
        int product = likelihood * impact;
        if (product >= highFrom) {
            return RiskLevel.HIGH;
        }
        return product >= mediumFrom ? RiskLevel.MEDIUM : RiskLevel.LOW;
    }
}
