package uk.nhs.england.approvals.assessments;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.tables.DecisionTable;
import uk.nhs.england.approvals.tables.TableInputs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which standards apply to a case, by the published decision table. */
final class Applicability {

    /** The decision and its files are named so. */
    static final String TABLE = "standards";

    private Applicability() {}

    /** By standard: the strongest demand of all rows that fired, with each of their reasons. */
    static List<Applied> of(Answers answers, DecisionTable table) {
        var rows =
                table.rowsFor(TableInputs.of(answers, Map.of())).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.output("standard"),
                                        TreeMap::new,
                                        Collectors.toList()));
        return rows.entrySet().stream()
                .map(
                        of ->
                                new Applied(
                                        of.getKey(),
                                        strongest(of.getValue()),
                                        of.getValue().stream().map(Applicability::fired).toList(),
                                        table.inEffectFrom()))
                .toList();
    }

    private static Demanded strongest(List<DecisionTable.Row> rows) {
        return rows.stream()
                .map(row -> Demanded.valueOf(row.output("demand")))
                .min(Demanded::compareTo)
                .orElseThrow();
    }

    private static FiredRow fired(DecisionTable.Row row) {
        return new FiredRow(row.id(), row.reason());
    }
}
