package uk.nhs.england.approvals.realrun.generator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Generated changes as comma-separated values, as the import of past changes reads them. */
public final class ChangeFile {

    static final List<String> COLUMNS =
            List.of(
                    "number",
                    "title",
                    "lane",
                    "template",
                    "services",
                    "team",
                    "vendor",
                    "requester",
                    "implementers",
                    "asked_at",
                    "submitted_at",
                    "decided_at",
                    "altered_by_cab",
                    "window_from",
                    "window_until",
                    "started_at",
                    "ended_at",
                    "outcome",
                    "reviewed_at",
                    "incident");

    private ChangeFile() {}

    /**
     * @param templates what a template is called where the file goes
     */
    public static String of(List<GeneratedChange> changes, UnaryOperator<String> templates) {
        var text = new StringBuilder();
        var format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
        try (var printer = new CSVPrinter(text, format)) {
            for (var change : changes) {
                printer.printRecord(row(change, templates));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static List<String> row(GeneratedChange change, UnaryOperator<String> templates) {
        var approval = change.approval();
        var made = change.made();
        return List.of(
                change.number(),
                change.title(),
                change.lane().name(),
                change.template().isEmpty() ? "" : templates.apply(change.template()),
                String.join(";", change.services()),
                change.team(),
                change.vendor(),
                change.requester(),
                String.join(";", change.implementers()),
                approval.asked().toString(),
                written(approval.submitted()),
                written(approval.decided()),
                Boolean.toString(approval.altered()),
                change.window().from().toString(),
                change.window().until().toString(),
                made.started().toString(),
                made.ended().toString(),
                made.outcome().name(),
                made.reviewed().toString(),
                made.incident());
    }

    private static String written(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }
}
