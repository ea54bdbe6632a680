package uk.nhs.england.approvals.documents;

/** A cell of a file that goes out, which no spreadsheet takes for a formula. */
public final class OutgoingCell {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private OutgoingCell() {}

    /** The text, quoted; with an apostrophe in front where a spreadsheet would compute it. */
    public static String of(String text) {
        var safe = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
