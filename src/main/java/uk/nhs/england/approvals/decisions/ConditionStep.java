package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** One thing that happened to a condition; kept as it happened. */
@Schema(description = "One thing that happened to the condition.")
public record ConditionStep(
        @Schema(description = "What happened.", example = "EVIDENCE_OFFERED") Kind step,
        @Schema(description = "In the person's own words.", example = "Test report attached.")
                String words,
        @Schema(description = "Where the evidence is.", example = "https://example.nhs.uk/report")
                @Nullable String link,
        @Schema(description = "Who did it.", example = "priya.nair") PersonId by,
        @Schema(description = "When, UTC.", example = "2026-11-22T10:15:30Z") Instant at) {

    /** The steps of a condition. */
    public enum Kind {
        EVIDENCE_OFFERED,
        SENT_BACK,
        DISCHARGED
    }
}
