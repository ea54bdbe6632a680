package uk.nhs.england.approvals.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A document as Markdown; of a decision, in the shape of a MADR record. */
final class MarkdownWriter {

    private final StringBuilder written = new StringBuilder();

    String write(Document document) {
        if (!document.marking().isEmpty()) {
            paragraph("**" + MarkdownText.onOneLine(document.marking()) + "**");
        }
        heading(1, document.title());
        list(document.facts().stream().map(MarkdownWriter::fact).toList());
        document.sections().forEach(this::section);
        return written.toString().stripTrailing() + "\n";
    }

    private void section(Section section) {
        heading(section.level(), section.heading());
        section.blocks()
                .forEach(
                        block -> {
                            switch (block) {
                                case Block.Paragraph(var text) ->
                                        paragraph(MarkdownText.of(text, ""));
                                case Block.Bullets(var items) ->
                                        list(
                                                items.stream()
                                                        .map(item -> MarkdownText.of(item, "  "))
                                                        .toList());
                                case Block.Table table -> table(table);
                            }
                        });
    }

    private static String fact(Document.Fact fact) {
        return MarkdownText.onOneLine(fact.label()) + ": " + MarkdownText.of(fact.value(), "  ");
    }

    private void heading(int level, String words) {
        paragraph("#".repeat(level) + " " + MarkdownText.onOneLine(words));
    }

    private void paragraph(String markdown) {
        written.append(markdown).append("\n\n");
    }

    private void list(List<String> items) {
        items.forEach(item -> written.append("- ").append(item).append('\n'));
        written.append('\n');
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            paragraph(MarkdownText.onOneLine(table.caption()));
        }
        written.append(row(table.header()));
        written.append("|").append(" --- |".repeat(table.header().size())).append('\n');
        table.rows().forEach(cells -> written.append(row(cells)));
        written.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(MarkdownText::onOneLine)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
