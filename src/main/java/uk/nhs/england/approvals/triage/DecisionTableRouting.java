package uk.nhs.england.approvals.triage;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.businesscase.RouteKind;
import uk.nhs.england.approvals.businesscase.RouteProposal;
import uk.nhs.england.approvals.businesscase.Routing;
import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.tables.DecisionTable;
import uk.nhs.england.approvals.tables.TableInputs;
import uk.nhs.england.approvals.tables.Tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Routes cases by the published decision table and the thresholds of the day (product rule 2). */
@Component
class DecisionTableRouting implements Routing {

    /** The decision and its files are named so. */
    private static final String TABLE = "triage";

    /** The order in which boards see a case; those before the ARB may run at the same time. */
    private static final List<String> ORDER = List.of("TDA", "DPAG", "ARB");

    private final Tables tables;
    private final Thresholds thresholds;

    DecisionTableRouting(Tables tables, Thresholds thresholds) {
        this.tables = tables;
        this.thresholds = thresholds;
    }

    @Override
    public RouteProposal propose(Answers answers, LocalDate day) {
        return propose(answers, tables.on(TABLE, day), thresholds.on(day));
    }

    @Override
    public RouteProposal proposeAgain(Answers answers, RouteProposal earlier) {
        return propose(answers, tables.on(TABLE, earlier.table()), earlier.thresholds());
    }

    @Override
    public List<AskingRow> rowsAsking(String consultee, LocalDate from) {
        return tables.from(TABLE, from).stream()
                .flatMap(table -> rowsAsking(consultee, table))
                .toList();
    }

    private static Stream<AskingRow> rowsAsking(String consultee, DecisionTable table) {
        return table.rows().stream()
                .filter(row -> row.output("kind").equals("CONSULTEE"))
                .filter(row -> row.output("code").equals(consultee))
                .map(row -> new AskingRow(table.inEffectFrom(), row.id()));
    }

    /** What the table says for these answers. */
    static RouteProposal propose(
            Answers answers, DecisionTable table, Map<String, Long> thresholds) {
        var rows = table.rowsFor(TableInputs.of(answers, thresholds));
        var boards = new ArrayList<>(steps(rows, "BOARD"));
        boards.sort((one, other) -> ORDER.indexOf(one.code()) - ORDER.indexOf(other.code()));
        return new RouteProposal(
                kind(boards, rows),
                boards,
                boards.isEmpty() ? List.of() : steps(rows, "CONSULTEE"),
                rows.stream()
                        .map(row -> new RouteProposal.FiredRow(row.id(), row.reason()))
                        .toList(),
                table.inEffectFrom(),
                thresholds);
    }

    /** Boards outweigh an outcome that needs none. */
    private static RouteKind kind(List<RouteProposal.Step> boards, List<DecisionTable.Row> rows) {
        return boards.isEmpty()
                ? rows.stream()
                        .filter(row -> row.output("kind").equals("OUTCOME"))
                        .map(row -> RouteKind.valueOf(row.output("code")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("The table answers nothing"))
                : RouteKind.BOARDS;
    }

    /** One step for each code, with the reasons of all rows that named it. */
    private static List<RouteProposal.Step> steps(List<DecisionTable.Row> rows, String kind) {
        var reasons = new LinkedHashMap<String, String>();
        rows.stream()
                .filter(row -> row.output("kind").equals(kind))
                .forEach(
                        row ->
                                reasons.merge(
                                        row.output("code"),
                                        row.reason(),
                                        (one, other) -> one + " " + other));
        return reasons.entrySet().stream()
                .map(entry -> new RouteProposal.Step(entry.getKey(), entry.getValue()))
                .toList();
    }
}
