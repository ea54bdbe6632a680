package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Untold;
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
        @Schema(description = "Why.", example = "Both send referrals.") @Nullable String why,
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
                boolean open,
        @Schema(
                        description =
                                "Grows with each act on it; as an ETag in If-Match it says which"
                                        + " answer was read.",
                        example = "2")
                int revision) {

    /** An overlap as one reader may see it. */
    static OverlapView of(Overlap overlap, Seen seen) {
        boolean visible = seen.visible();
        return new OverlapView(
                overlap.number(),
                visible ? overlap.other() : null,
                seen.words(overlap.why(), overlap.isDeclaredBy(seen.reader())),
                visible ? overlap.score() : null,
                visible ? overlap.inCommon() : List.of(),
                overlap.declaredBy(),
                overlap.declaredAt(),
                overlap.answer(),
                seen.words(overlap.evidence(), overlap.isAnsweredBy(seen.reader())),
                overlap.accepted(),
                seen.words(overlap.verdict(), overlap.isJudgedBy(seen.reader())),
                seen.open(),
                overlap.revision());
    }

    /**
     * How a reader sees an overlap.
     *
     * @param visible whether the reader may know of the other
     * @param untold what the reader is not told, except in words of their own
     * @param open whether it still stands in the way
     */
    record Seen(PersonId reader, boolean visible, Untold untold, boolean open) {

        private @Nullable String words(@Nullable String text, boolean own) {
            return own ? text : untold.in(text);
        }
    }
}
