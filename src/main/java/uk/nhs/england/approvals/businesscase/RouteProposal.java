package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The route that a published decision table derives from the answers, with the reasons (product
 * rule 2).
 */
@Schema(description = "The route that the decision table derives from the answers.")
public record RouteProposal(
        @Schema(
                        description =
                                "Whether boards decide, advice is enough, or no governance is"
                                        + " needed.",
                        example = "BOARDS")
                RouteKind kind,
        @Schema(
                        description =
                                "The boards, in order; TDA and DPAG may run at the same time, ARB"
                                        + " comes last.")
                List<Step> boards,
        @Schema(description = "Who is to be consulted.") List<Step> consultees,
        @Schema(description = "The rows of the table that fired.") List<FiredRow> firedRows,
        @Schema(
                        description = "The version of the table: the date it takes effect.",
                        example = "2026-04-01")
                LocalDate table,
        @Schema(
                        description = "The thresholds in force, in pounds.",
                        example = "{\"veryLargeProject\": 10000000}")
                Map<String, Long> thresholds) {

    /** A board or consultee on the route, and why. */
    @Schema(name = "RouteStep", description = "A board or consultee on the route.")
    public record Step(
            @Schema(description = "Its code.", example = "ARB") String code,
            @Schema(
                            description = "Why it is on the route.",
                            example = "Every new service needs technology approval.")
                    String reason) {}

    /** A row of the table that fired. */
    @Schema(description = "A row of the decision table that fired.")
    public record FiredRow(
            @Schema(description = "The row's id in the table.", example = "row-arb-new") String row,
            @Schema(
                            description = "What it says, in words.",
                            example = "Every new service needs technology approval.")
                    String words) {}

    /** The codes of the boards, in order. */
    List<String> boardCodes() {
        return boards.stream().map(Step::code).toList();
    }
}
