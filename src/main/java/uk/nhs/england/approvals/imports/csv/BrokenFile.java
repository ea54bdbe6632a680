package uk.nhs.england.approvals.imports.csv;

/** A file cannot be read as a whole; the message says why, for the person who sent it. */
public class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenFile(String why) {
        super(why);
    }

    static BrokenFile ofBrokenLines(int most, long last) {
        return new BrokenFile(
                "More than %d lines are broken, the last of them line %d: this is no file of"
                                .formatted(most, last)
                        + " comma-separated values, or has another delimiter.");
    }
}
