package uk.nhs.england.approvals.workflow.engine;

import org.jspecify.annotations.Nullable;

/**
 * The business key of a process: the reference of a case, of a case and a board ({@code
 * BC-2026-0001/TDA}), of a case and a consultee ({@code BC-2026-0001/consult/IT_SECURITY}), of a
 * condition, of an item of evidence, of an exception, of an approval ({@code
 * BC-2026-0001/approval}) or of a subject and a sitting in writing ({@code
 * BC-2026-0001/out-of-committee/…}). It is all a process knows.
 */
public record ProcessKey(String value) {

    private static final String CONSULT = "/consult/";
    private static final String OUT_OF_COMMITTEE = "/out-of-committee/";
    private static final String APPROVAL = "/approval";
    private static final String MINUTES = "minutes/";

    public static ProcessKey of(String reference, String board) {
        return new ProcessKey(reference + "/" + board);
    }

    public static ProcessKey ofConsultation(String reference, String consultee) {
        return new ProcessKey(reference + CONSULT + consultee);
    }

    public static ProcessKey ofOutOfCommittee(String reference, String sitting) {
        return new ProcessKey(reference + OUT_OF_COMMITTEE + sitting);
    }

    public static ProcessKey ofApproval(String reference) {
        return new ProcessKey(reference + APPROVAL);
    }

    public static ProcessKey ofMinutes(String sitting) {
        return new ProcessKey(MINUTES + sitting);
    }

    public String reference() {
        var slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    /** The board, when it is a board's review. */
    public @Nullable String board() {
        var slash = value.indexOf('/');
        return slash < 0 || consultee() != null || sitting() != null || isOfApproval()
                ? null
                : value.substring(slash + 1);
    }

    /** The consultee, when it is a consultation. */
    public @Nullable String consultee() {
        return after(CONSULT);
    }

    /** The sitting, when it is about minutes or a question out of committee. */
    public @Nullable String sitting() {
        return isOfMinutes() ? after(MINUTES) : after(OUT_OF_COMMITTEE);
    }

    /** Whether it is about the minutes of a sitting. */
    public boolean isOfMinutes() {
        return value.startsWith(MINUTES);
    }

    /** Whether it is about an approval that has a last day. */
    public boolean isOfApproval() {
        return value.endsWith(APPROVAL);
    }

    private @Nullable String after(String word) {
        int begins = value.indexOf(word);
        return begins < 0 ? null : value.substring(begins + word.length());
    }
}
