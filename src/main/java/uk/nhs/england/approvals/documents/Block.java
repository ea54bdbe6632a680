package uk.nhs.england.approvals.documents;

import java.util.List;

/** What can stand in a section: a closed set. Every text is plain; line breaks in it are kept. */
public sealed interface Block {

    /** Words; an empty line begins a new paragraph. */
    record Paragraph(String text) implements Block {

        public Paragraph {
            text = ReadableText.of(text);
        }
    }

    /** Items without an order. */
    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = items.stream().map(ReadableText::of).toList();
        }
    }

    /**
     * Rows under a header; the first cell names its row.
     *
     * @param caption what the table shows
     * @param rows each of them with as many cells as the header
     */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {

        public Table {
            int width = header.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row has as many cells as the header");
            }
            caption = ReadableText.onOneLine(caption);
            header = header.stream().map(ReadableText::onOneLine).toList();
            rows = rows.stream().map(Table::readable).toList();
        }

        private static List<String> readable(List<String> cells) {
            return cells.stream().map(ReadableText::of).toList();
        }
    }

    static Block paragraph(String text) {
        return new Paragraph(text);
    }
}
