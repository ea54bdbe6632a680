package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

/** Something that is about a service. */
@Schema(description = "A case, a decision, an exception or a change that is about a service.")
public record ServiceLink(
        @Schema(description = "What it is.", example = "DECISION") Kind kind,
        @Schema(description = "Its reference.", example = "ARB-2026-0002") String reference,
        @Schema(description = "What it says, in a few words.", example = "ARB: approved")
                String words) {

    /** The kinds of thing that are linked. */
    public enum Kind {
        BUSINESS_CASE,
        DECISION,
        EXCEPTION,
        CHANGE
    }
}
