package uk.nhs.england.approvals.minutes;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;

/** Which actions; empty for any. */
public record ActionFilter(String board, String owner, boolean open) {

    /** The filter that these say; null stands for any. */
    public static ActionFilter of(@Nullable String board, @Nullable PersonId owner, boolean open) {
        return new ActionFilter(
                board == null ? "" : board, owner == null ? "" : owner.value(), open);
    }

    /** Where a part of the list ended. */
    public record Place(LocalDate due, String number) {}
}
