package uk.nhs.england.approvals.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A published decision table with the rows that fire for some answers. */
public final class DecisionTable {

    private final LocalDate inEffectFrom;
    private final TableEngine.Evaluation evaluation;

    DecisionTable(LocalDate inEffectFrom, TableEngine.Evaluation evaluation) {
        this.inEffectFrom = inEffectFrom;
        this.evaluation = evaluation;
    }

    /** The day from which the table is in effect; this is also its version. */
    public LocalDate inEffectFrom() {
        return inEffectFrom;
    }

    /**
     * Every row that fires, in the order of the table.
     *
     * @param inputs by the names that the table uses, as from {@link TableInputs}
     */
    public List<Row> rowsFor(Map<String, Object> inputs) {
        return evaluation.rowsFor(inputs);
    }

    /** Every row as it is written, in the order of the table. */
    public List<Row> rows() {
        return evaluation.rows();
    }

    /**
     * A row of the table.
     *
     * @param id the row's own id in the file
     * @param outputs what it says, by the names of its columns
     */
    public record Row(String id, Map<String, String> outputs) {

        public Row {
            outputs = Map.copyOf(outputs);
        }

        /**
         * @throws java.util.NoSuchElementException when the table has no such column
         */
        public String output(String name) {
            return Optional.ofNullable(outputs.get(name)).orElseThrow();
        }

        /** Why it fired, in the words of the table. */
        public String reason() {
            return output("reason");
        }
    }
}
