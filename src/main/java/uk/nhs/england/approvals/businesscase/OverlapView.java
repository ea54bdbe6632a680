package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** An overlap as it is shown. */
@Schema(name = "Overlap", description = "That a case may overlap a service or another case.")
public record OverlapView(
        @Schema(description = "Its number within the case.", example = "1") int number,
        @Schema(description = "What it may overlap.", example = "SV-0001") String other,
        @Schema(description = "Why.", example = "Both send referrals.") String why,
        @Schema(description = "Who declared it.", example = "omar.haddad") PersonId declaredBy,
        @Schema(description = "When, UTC.", example = "2026-11-20T11:00:00Z") Instant declaredAt,
        @Schema(description = "The authors' answer.", example = "NOT_VIABLE")
                @Nullable OverlapAnswer answer,
        @Schema(description = "The evidence for it.", example = "It has no API.")
                @Nullable String evidence,
        @Schema(description = "Whether the ARB accepted the evidence.", example = "true")
                @Nullable Boolean accepted,
        @Schema(description = "Why.", example = "The supplier confirmed it.")
                @Nullable String verdict,
        @Schema(description = "Whether it still blocks the ARB's approval.", example = "false")
                boolean open) {

    static OverlapView of(Overlap overlap) {
        return new OverlapView(
                overlap.number(),
                overlap.other(),
                overlap.why(),
                overlap.declaredBy(),
                overlap.declaredAt(),
                overlap.answer(),
                overlap.evidence(),
                overlap.accepted(),
                overlap.verdict(),
                overlap.isOpen());
    }
}
