package uk.nhs.england.approvals.workflow.engine;

import org.jspecify.annotations.Nullable;

/**
 * The business key of a process: the reference of a case, of a case and a board ({@code
 * BC-2026-0001/TDA}), of a condition, or of an item of evidence. It is all a process knows.
 */
public record ProcessKey(String value) {

    public static ProcessKey of(String reference, String board) {
        return new ProcessKey(reference + "/" + board);
    }

    public String reference() {
        var slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    /** The board, when it is a board's review. */
    public @Nullable String board() {
        var slash = value.indexOf('/');
        return slash < 0 ? null : value.substring(slash + 1);
    }
}
