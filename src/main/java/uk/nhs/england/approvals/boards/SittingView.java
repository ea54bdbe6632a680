package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
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
        @Schema(description = "Who takes the chair.", example = "omar.haddad") PersonId chair,
        @Schema(description = "Who is present.", example = "[\"omar.haddad\"]")
                Set<PersonId> present) {

    public static SittingView of(Sitting sitting) {
        return new SittingView(
                sitting.id(),
                sitting.board(),
                sitting.startsAt(),
                sitting.place(),
                sitting.chair(),
                sitting.present());
    }
}
