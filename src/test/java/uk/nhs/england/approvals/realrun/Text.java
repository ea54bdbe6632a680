package uk.nhs.england.approvals.realrun;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Mends text found in a file until the service takes it as plain text, and says what was mended.
 */
final class Text {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern POUND =
            Pattern.compile("(?:\u0141|\u0139\u0081|\u00C2\u00A3| \u0081)(?=\\d)");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");
    private static final Pattern SENTENCE = Pattern.compile("^.*?[.!?](?=\\s|$)", Pattern.DOTALL);

    private final List<String> notes;

    /** Adds what it mends to the notes. */
    Text(List<String> notes) {
        this.notes = notes;
    }

    /** Text of one line. */
    String line(String found, String field, int max) {
        return cut(mend(found, field).replaceAll("\\s+", " ").strip(), field, max);
    }

    /** Text of several lines. */
    String lines(String found, String field, int max) {
        var text = mend(found, field);
        return cut(text.replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").strip(), field, max);
    }

    /** The first sentence of a text, cut at so many characters. */
    static String firstSentence(String text, int max) {
        var matcher = SENTENCE.matcher(text.replaceAll("\\s+", " ").strip());
        var sentence = matcher.find() ? matcher.group() : text.replaceAll("\\s+", " ").strip();
        return sentence.length() <= max ? sentence : sentence.substring(0, max - 1).strip() + "…";
    }

    private String mend(String found, String field) {
        var text = found.strip().equalsIgnoreCase("nan") ? "" : found;
        text = mended(text, field + ": pound signs", old -> POUND.matcher(old).replaceAll("£"));
        text = mended(text, field + ": HTML tags", old -> TAG.matcher(old).replaceAll(" "));
        text = text.replaceAll("\u00C2(?=[\u0080-\u00A0])", "");
        text = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        return mended(text, field + ": Windows-1252 and control characters", Text::readable);
    }

    private String mended(String text, String what, UnaryOperator<String> mending) {
        var mended = mending.apply(text);
        if (!mended.equals(text)) {
            notes.add(what + " mended");
        }
        return mended;
    }

    /** What Windows-1252 means by C1 controls; without what the service takes for no character. */
    private static String readable(String text) {
        var readable = new StringBuilder();
        text.codePoints()
                .map(Text::meant)
                .filter(
                        character ->
                                character == '\n' || character == '\t' || isReadable(character))
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static int meant(int character) {
        return character >= 0x80 && character <= 0x9F
                ? new String(new byte[] {(byte) character}, WINDOWS).codePointAt(0)
                : character;
    }

    private static boolean isReadable(int character) {
        return character != 0xFFFD
                && !(character >= 0x202A && character <= 0x202E)
                && !(character >= 0x2066 && character <= 0x2069)
                && switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE ->
                            false;
                    default -> true;
                };
    }

    private String cut(String text, String field, int max) {
        if (text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        notes.add(field + ": cut at " + max + " characters");
        return text.substring(0, text.offsetByCodePoints(0, max - 1)).strip() + "…";
    }
}
