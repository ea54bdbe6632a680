package uk.nhs.england.approvals.realrun;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Markdown as it is written. */
record Page(StringBuilder text) {

    void title(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    void line(String line) {
        text.append(line).append("\n\n");
    }

    void item(String item) {
        text.append("- ").append(item).append('\n');
    }

    /** Begins a table; a title that begins with a number sign is of figures. */
    void table(String... titles) {
        if (!text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        row(
                (Object[])
                        Arrays.stream(titles)
                                .map(title -> title.replace("#", ""))
                                .toArray(String[]::new));
        text.append(
                Arrays.stream(titles)
                        .map(title -> title.startsWith("#") ? "--:" : "---")
                        .collect(Collectors.joining("|", "|", "|\n")));
    }

    void row(Object... cells) {
        text.append(
                Arrays.stream(cells)
                        .map(cell -> cell.toString().replace("|", "/"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
