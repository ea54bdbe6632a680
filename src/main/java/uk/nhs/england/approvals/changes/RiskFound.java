package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The risk of a change by the table of the day it was submitted, with the rows that fired.
 *
 * @param table from when the table was in effect
 */
@Schema(name = "ChangeRisk", description = "The risk of a change, and why.")
public record RiskFound(
        @Schema(description = "The highest that a row gives.", example = "MEDIUM") Risk level,
        @Schema(description = "The rows that fired.") List<FiredRow> rows,
        @Schema(description = "From when the table is in effect.", example = "2026-04-01")
                LocalDate table) {

    public RiskFound {
        rows = List.copyOf(rows);
    }

    /** A row that fired. */
    @Schema(name = "ChangeRiskRow", description = "A row that fired.")
    public record FiredRow(
            @Schema(description = "The row.", example = "risk-outage") String row,
            @Schema(description = "What it gives.", example = "MEDIUM") Risk level,
            @Schema(description = "Why.", example = "The service is down meanwhile.")
                    String reason) {}

    /** The highest wins; a change that no row fires for is of low risk. */
    static RiskFound of(List<FiredRow> rows, LocalDate table) {
        var level =
                rows.stream().map(FiredRow::level).max(Comparator.naturalOrder()).orElse(Risk.LOW);
        return new RiskFound(level, rows, table);
    }
}
