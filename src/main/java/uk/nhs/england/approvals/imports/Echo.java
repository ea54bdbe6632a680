package uk.nhs.england.approvals.imports;

/** What a file says, as it may be repeated to its sender: the file may be no text at all. */
final class Echo {

    private static final int LONGEST = 40;
    private static final char UNPRINTABLE = '\uFFFD';

    private Echo() {}

    /** Its beginning, 40 characters at most, on one line. */
    static String shortened(String text) {
        var start = printable(text.substring(0, Math.min(text.length(), LONGEST)));
        return text.length() > LONGEST ? start + "…" : start;
    }

    /** The whole of it, with a mark for whatever cannot be seen. */
    static String printable(String text) {
        var seen = new StringBuilder(text.length());
        text.codePoints()
                .map(one -> isSeen(one) ? one : UNPRINTABLE)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
