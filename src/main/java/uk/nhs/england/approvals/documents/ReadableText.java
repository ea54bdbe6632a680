package uk.nhs.england.approvals.documents;

import java.util.regex.Pattern;

/**
 * Text that every format can hold: what is no character of a text (control characters, halves of
 * characters, marks that turn the direction of reading) becomes the replacement character, so that
 * one sees that something stood there.
 */
final class ReadableText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u2028\u2029\u0085]");
    private static final Pattern BLANKS = Pattern.compile("[\n\t ]+");

    private ReadableText() {}

    /** On as many lines as it has, without blank ends. */
    static String of(String text) {
        var lines = LINE_BREAK.matcher(text).replaceAll("\n");
        return lines.codePoints()
                .map(character -> isText(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    static String onOneLine(String text) {
        return BLANKS.matcher(of(text)).replaceAll(" ");
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> !turnsTheDirection(character);
            default -> true;
        };
    }

    private static boolean turnsTheDirection(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
