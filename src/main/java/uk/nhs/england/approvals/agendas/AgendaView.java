package uk.nhs.england.approvals.agendas;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.SittingState;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The agenda of a sitting, as far as somebody may read it. */
@Schema(name = "Agenda", description = "What a sitting deals with.")
public record AgendaView(
        @Schema(description = "The sitting.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                UUID sitting,
        @Schema(description = "The board.", example = "ARB") String board,
        @Schema(description = "Where the sitting stands.", example = "FROZEN") SittingState state,
        @Schema(description = "When papers must be in, UTC.", example = "2026-11-25T17:00:00Z")
                Instant paperDeadline,
        @Schema(description = "Minutes there are for items.", example = "110") int capacity,
        @Schema(description = "Minutes planned.", example = "64") int planned,
        @Schema(
                        description = "Items not shown, because they are not for the reader.",
                        example = "0")
                int withheld,
        @Schema(description = "The latest frozen pack; null before the freeze.")
                @Nullable PackSummary pack,
        @Schema(description = "Its version, as in the ETag.", example = "4") int version,
        @Schema(description = "The items, those still open first.") List<ItemView> items) {

    /** Which pack was frozen. */
    @Schema(description = "A frozen pack.")
    public record PackSummary(
            @Schema(description = "1 at the freeze, one more with each late paper.", example = "1")
                    int revision,
            @Schema(
                            description = "SHA-256 of the list of its papers, in hexadecimal.",
                            example =
                                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String fingerprint,
            @Schema(description = "When, UTC.", example = "2026-11-25T17:00:00Z")
                    Instant frozenAt) {

        static PackSummary of(Pack pack) {
            return new PackSummary(pack.revision(), pack.fingerprint(), pack.frozenAt());
        }
    }
}
