package uk.nhs.england.approvals.imports;

import java.util.Locale;

/** How an import ended. */
public enum ImportOutcome {
    /** What its lines say is so now; lines that were refused are left out. */
    DONE,
    /** It was a dry run: its lines show what would be, and nothing is changed. */
    REHEARSED,
    /** Nothing of it was taken: a line, or the whole file, was refused. */
    REFUSED,
    /** The service failed; nothing of it was taken. */
    FAILED,
    /** Whoever asked for it took it back before its file came. */
    WITHDRAWN,
    /** Its file did not come in time. */
    LAPSED;

    /** As a sentence ends. */
    String words() {
        return name().toLowerCase(Locale.UK);
    }
}
