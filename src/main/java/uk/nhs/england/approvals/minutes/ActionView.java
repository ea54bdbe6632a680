package uk.nhs.england.approvals.minutes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An action as it is shown. */
@Schema(name = "Action", description = "What a sitting asks somebody to do.")
public record ActionView(
        @Schema(description = "Its number.", example = "ACT-2026-0001") String number,
        @Schema(description = "The board.", example = "ARB") String board,
        @Schema(
                        description = "The sitting that set it.",
                        example = "0199c3f0-7d2e-4000-8000-000000000001")
                UUID sitting,
        @Schema(
                        description = "What is to be done.",
                        example = "Ask the supplier for its exit plan.")
                String words,
        @Schema(description = "Who is to do it.", example = "priya.nair") PersonId owner,
        @Schema(description = "By which day.", example = "2026-12-16") LocalDate due,
        @Schema(description = "Whether the day has passed.", example = "false") boolean overdue,
        @Schema(description = "When it was done, UTC; null while it is not.")
                @Nullable Instant doneAt,
        @Schema(description = "Who said that it is done.", example = "priya.nair")
                @Nullable PersonId doneBy,
        @Schema(description = "What came of it.", example = "The plan is on file.")
                @Nullable String outcome) {

    static ActionView of(Action action, LocalDate today) {
        return new ActionView(
                action.number(),
                action.board(),
                action.sitting(),
                action.words(),
                action.owner(),
                action.due(),
                action.doneAt() == null && action.due().isBefore(today),
                action.doneAt(),
                action.doneBy(),
                action.outcome());
    }
}
