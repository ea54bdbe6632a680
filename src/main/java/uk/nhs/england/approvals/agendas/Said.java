package uk.nhs.england.approvals.agendas;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;

/** What somebody said about an item, and why: the chair's leave, or a member's call-in. */
@Schema(name = "SaidOfItem", description = "What somebody said about an item, and why.")
public record Said(
        @Schema(description = "Who.", example = "omar.haddad") PersonId by,
        @Schema(description = "Why.", example = "The supplier's price ends on Friday.")
                String reason,
        @Schema(description = "When, UTC.", example = "2026-12-01T16:10:00Z") Instant at) {

    static Said of(String reason, Recorded recorded) {
        return new Said(recorded.by(), reason, recorded.at());
    }
}
