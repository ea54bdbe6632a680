package uk.nhs.england.approvals.workflow.engine;

import org.jspecify.annotations.Nullable;

/**
 * The business key of a process: the reference of a case, of a case and a board ({@code
 * BC-2026-0001/TDA}), of a case and a consultee ({@code BC-2026-0001/consult/IT_SECURITY}), of a
 * condition, of an item of evidence, or of an exception. It is all a process knows.
 */
public record ProcessKey(String value) {

    private static final String CONSULT = "/consult/";

    public static ProcessKey of(String reference, String board) {
        return new ProcessKey(reference + "/" + board);
    }

    public static ProcessKey ofConsultation(String reference, String consultee) {
        return new ProcessKey(reference + CONSULT + consultee);
    }

    public String reference() {
        var slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    /** The board, when it is a board's review. */
    public @Nullable String board() {
        var slash = value.indexOf('/');
        return slash < 0 || consultee() != null ? null : value.substring(slash + 1);
    }

    /** The consultee, when it is a consultation. */
    public @Nullable String consultee() {
        int consult = value.indexOf(CONSULT);
        return consult < 0 ? null : value.substring(consult + CONSULT.length());
    }
}
