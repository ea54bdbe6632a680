package uk.nhs.england.approvals.documents;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as Markdown (CommonMark with tables) that shows nothing but that text: each character that
 * could mean something is escaped.
 */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$!^#]");

    /** What makes a heading, a list, a rule or a number of a list at the beginning of a line. */
    private static final Pattern LINE_START = Pattern.compile("^(?:([+=-])|([0-9]+)(?=[.)]))");

    private static final Pattern EMPTY_LINES = Pattern.compile("\n([ \t]*\n)+");

    private MarkdownText() {}

    /** On one line: for headings, cells and labels. */
    static String onOneLine(String text) {
        return line(ReadableText.onOneLine(text));
    }

    /**
     * Paragraphs with their line breaks.
     *
     * @param indent what each line but the first begins with, so that it stays within its list
     */
    static String of(String text, String indent) {
        return Arrays.stream(EMPTY_LINES.split(text))
                .map(paragraph -> lines(paragraph, indent))
                .collect(Collectors.joining("\n\n" + indent));
    }

    private static String lines(String paragraph, String indent) {
        return paragraph
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::line)
                .collect(Collectors.joining("\\\n" + indent));
    }

    private static String line(String line) {
        return LINE_START
                .matcher(SPECIAL.matcher(line).replaceAll("\\\\$0"))
                .replaceFirst(
                        found ->
                                found.group(1) == null
                                        ? found.group(2) + "\\\\"
                                        : "\\\\" + found.group(1));
    }
}
