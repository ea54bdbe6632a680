package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A sitting as it is shown. */
@Schema(name = "Sitting", description = "One meeting of a board.")
public record SittingView(
        @Schema(description = "Its id.", example = "0199c3f0-7d2e-4000-8000-000000000001") UUID id,
        @Schema(description = "The board that sits.", example = "ARB") String board,
        @Schema(description = "When it starts, UTC.", example = "2026-12-02T10:00:00Z")
                Instant startsAt,
        @Schema(description = "Where.", example = "Microsoft Teams") String place,
        @Schema(
                        description = "Who takes the chair; null as long as nobody is named.",
                        example = "omar.haddad")
                @Nullable PersonId chair,
        @Schema(
                        description = "Why nobody takes the chair yet, and who is to name one.",
                        example = "The PMO names the chair of each sitting.")
                @Nullable String chairMissing,
        @Schema(description = "How it came about.", example = "REGULAR") SittingKind kind,
        @Schema(
                        description =
                                "The day that the board's rule gave; null when somebody called it.",
                        example = "2026-12-02")
                @Nullable LocalDate seriesDate,
        @Schema(description = "Where it stands.", example = "PLANNED") SittingState state,
        @Schema(
                        description = "Why it was cancelled; null when it takes place.",
                        example = "2026-12-25 is not a working day.")
                @Nullable String cancelledWhy,
        @Schema(description = "Who is present.", example = "[\"omar.haddad\"]")
                Set<PersonId> present,
        @Schema(
                        description = "Why it was adjourned; null when it was not.",
                        example = "The quorum was lost.")
                @Nullable String adjourned,
        @Schema(
                        description = "The last day to reply, out of committee; null otherwise.",
                        example = "2026-12-09")
                @Nullable LocalDate repliesUntil) {

    public static SittingView of(Sitting sitting) {
        return new SittingView(
                sitting.id(),
                sitting.board(),
                sitting.startsAt(),
                sitting.place(),
                sitting.chair(),
                sitting.chairMissing(),
                sitting.schedule().kind(),
                sitting.schedule().seriesDate(),
                sitting.state(),
                sitting.schedule().cancelledWhy(),
                sitting.present(),
                sitting.course().adjourned(),
                sitting.repliesUntil());
    }
}
