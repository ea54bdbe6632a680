package uk.nhs.england.approvals.servicenow;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A field that both sides changed, with what each says. */
@Schema(name = "ServiceNowConflict", description = "A field that both sides changed.")
public record Conflict(
        @Schema(description = "Its id.", example = "0199c3f0-7d2e-4000-8000-000000000001") UUID id,
        @Schema(description = "The service.", example = "SV-0001") String reference,
        @Schema(description = "The field.", example = "name") String field,
        @Schema(description = "What both said before.", example = "Referrals")
                @Nullable String agreed,
        @Schema(description = "What the register says.", example = "Referral portal") String ours,
        @Schema(description = "What ServiceNow says.", example = "Referral service") String theirs,
        @Schema(description = "When it was found, UTC.", example = "2026-11-20T09:12:44Z")
                Instant foundAt,
        @Schema(description = "The version for If-Match.", example = "0") int version) {

    /** The side that a person may pick. */
    public enum Side {
        /** What the register says stays, and ServiceNow is told. */
        OURS,
        /** What ServiceNow says goes into the register. */
        THEIRS
    }
}
