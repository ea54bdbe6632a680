package uk.nhs.england.approvals.imports;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts right in a text what a mapping says may be put right, and says what it was. */
final class Mender {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");

    /** What becomes of a pound sign that is read as Latin-1, Latin-2 or Mac Roman before digits. */
    private static final Pattern POUND =
            Pattern.compile("(?:\u00C2\u00A3|\u0141|\u0139\u0081|[ \u00A0]?\u0081)(?=\\d)");

    private final Set<Mending> allowed;

    Mender(Set<Mending> allowed) {
        this.allowed = allowed;
    }

    String mend(String found, Row row) {
        var text = found.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        if (allowed.contains(Mending.WRITTEN_LINE_BREAKS)) {
            text = text.replace("\\r\\n", "\n").replace("\\n", "\n");
        }
        if (allowed.contains(Mending.POUND_SIGNS)) {
            text = noted(text, POUND.matcher(text).replaceAll("£"), "Pound signs are", row);
        }
        if (allowed.contains(Mending.TAGS)) {
            text = noted(text, TAG.matcher(text).replaceAll(" "), "HTML tags are", row);
        }
        if (allowed.contains(Mending.CONTROL_CHARACTERS)) {
            text = noted(text, readable(text), "Control characters are", row);
        }
        return text.strip();
    }

    private static String noted(String before, String after, String what, Row row) {
        if (!after.equals(before)) {
            row.note(what + " put right.");
        }
        return after;
    }

    private static String readable(String text) {
        var readable = new StringBuilder(text.length());
        text.codePoints()
                .map(Mender::meant)
                .filter(Mender::isText)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static int meant(int character) {
        return character >= 0x80 && character <= 0x9F
                ? new String(new byte[] {(byte) character}, WINDOWS).codePointAt(0)
                : character;
    }

    private static boolean isText(int character) {
        return character == '\n'
                || character == '\t'
                || (Character.getType(character) != Character.CONTROL && character != 0xFFFD);
    }
}
