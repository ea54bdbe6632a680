package uk.nhs.england.approvals.imports.csv;

/** A file cannot be read as a whole; the message says why, for the person who sent it. */
public class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenFile(String why) {
        super(why);
    }
}
