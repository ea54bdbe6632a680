package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who takes the chair of a board a year ahead, and who cannot come when. */
@Schema(name = "ChairRoster", description = "Who takes the chair of a board a year ahead.")
public record RosterView(
        @Schema(description = "The board.", example = "ARB") String board,
        @Schema(description = "The sittings, by their start.") List<Turn> turns,
        @Schema(description = "When members cannot come.") List<AbsenceView> absences) {

    /** Whose turn it is. */
    @Schema(name = "ChairTurn", description = "Whose turn in the chair it is.")
    public record Turn(
            @Schema(description = "The sitting.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                    UUID sitting,
            @Schema(description = "When it starts, UTC.", example = "2026-12-02T14:00:00Z")
                    Instant startsAt,
            @Schema(description = "Who takes the chair.", example = "omar.haddad")
                    @Nullable PersonId chair,
            @Schema(
                            description = "Why nobody does yet, and who is to name one.",
                            example = "The PMO names the chair of each sitting.")
                    @Nullable String chairMissing,
            @Schema(
                            description =
                                    "Whether somebody named them, so that no rule changes it.",
                            example = "false")
                    boolean byHand,
            @Schema(
                            description = "Whether they said since that they cannot come.",
                            example = "false")
                    boolean absent) {}
}
