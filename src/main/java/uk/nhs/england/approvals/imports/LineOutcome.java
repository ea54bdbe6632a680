package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;

import java.util.List;

/**
 * What became of a line, or would.
 *
 * @param key what the line is known by in the file; empty when it cannot be read
 * @param reference what it is here; null while it is not
 * @param fields what it changed
 * @param reasons why it is refused, in sentences
 * @param notes what a reader should know besides
 */
public record LineOutcome(
        long line,
        Outcome outcome,
        String key,
        @Nullable String reference,
        List<FieldChange> fields,
        List<String> reasons,
        List<String> notes) {

    /** What became of it. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    static LineOutcome refused(Row row, String key, List<String> reasons) {
        return new LineOutcome(
                row.line(), Outcome.REFUSED, key, null, List.of(), reasons, row.notes());
    }

    static LineOutcome created(Row row, String key, @Nullable String reference) {
        return new LineOutcome(
                row.line(), Outcome.CREATED, key, reference, List.of(), List.of(), row.notes());
    }

    static LineOutcome unchanged(Row row, String key, String reference) {
        return new LineOutcome(
                row.line(), Outcome.UNCHANGED, key, reference, List.of(), List.of(), row.notes());
    }

    static LineOutcome changed(Row row, String key, String reference, List<FieldChange> fields) {
        return new LineOutcome(
                row.line(), Outcome.CHANGED, key, reference, fields, List.of(), row.notes());
    }
}
