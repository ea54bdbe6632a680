package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** An overlap as it is shown. */
@Schema(name = "Overlap", description = "That a case may overlap a service or another case.")
public record OverlapView(
        @Schema(description = "Its number within the case.", example = "1") int number,
        @Schema(
                        description = "What it may overlap; null when you may not see that case.",
                        example = "SV-0001")
                @Nullable String other,
        @Schema(description = "Why.", example = "Both send referrals.") String why,
        @Schema(
                        description = "How alike, from 0 to 1; null when a person declared it.",
                        example = "0.71")
                @Nullable BigDecimal score,
        @Schema(
                        description = "The strongest words in common, when found by comparison.",
                        example = "[\"referral\", \"trusts\"]")
                List<String> inCommon,
        @Schema(
                        description = "Who declared it; it-approvals when a comparison found it.",
                        example = "omar.haddad")
                PersonId declaredBy,
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

    /**
     * @param visible whether the reader may know of the other
     * @param open whether it still stands in the way
     */
    static OverlapView of(Overlap overlap, boolean visible, boolean open) {
        return new OverlapView(
                overlap.number(),
                visible ? overlap.other() : null,
                overlap.why(),
                overlap.score(),
                overlap.inCommon(),
                overlap.declaredBy(),
                overlap.declaredAt(),
                overlap.answer(),
                overlap.evidence(),
                overlap.accepted(),
                overlap.verdict(),
                open);
    }
}
