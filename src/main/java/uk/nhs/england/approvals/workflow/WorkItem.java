package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits for a person.
 *
 * @param id names it as long as it waits
 * @param reference the case or exception it is about
 * @param title the case's title, or what the exception is to
 * @param asked what is asked, in words, such as {@code Decide at a sitting}
 * @param board the board that is asked, if it is one
 * @param consultee the consultee that is asked, if it is one
 * @param condition the condition it is about, if it is about one
 * @param evidence the item of evidence it is about, if it is about one
 * @param exception the exception it is about, if it is about one
 * @param change the change it is about, if it is about one
 * @param sitting the sitting in writing it is about, if it is about one
 * @param since when it began to wait
 * @param until the last day; null when there is none
 */
public record WorkItem(
        String id,
        String reference,
        String title,
        String asked,
        @Nullable String board,
        @Nullable String consultee,
        @Nullable String condition,
        @Nullable String evidence,
        @Nullable String exception,
        @Nullable String change,
        @Nullable UUID sitting,
        Instant since,
        @Nullable LocalDate until) {

    /** Whether the last day has passed. */
    public boolean overdue(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
