package uk.nhs.england.approvals.imports;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What became of a line, as people see it. */
@Schema(name = "ImportLine", description = "What became of a line of a file, or would.")
public record LineView(
        @Schema(description = "The line of the file on which it begins.", example = "17") long line,
        @Schema(description = "What became of it.", example = "CHANGED")
                LineOutcome.Outcome outcome,
        @Schema(description = "What it is known by in the file.", example = "R0A") String key,
        @Schema(description = "What it is here.", example = "SV-0001") @Nullable String reference,
        @Schema(description = "What it changed, field by field.") List<Change> fields,
        @Schema(description = "Why it is refused.", example = "[\"name: Give a name.\"]")
                List<String> reasons,
        @Schema(description = "What else to know.", example = "[\"HTML tags are put right.\"]")
                List<String> notes) {

    /** One field before and after. */
    @Schema(
            name = "ImportChange",
            description =
                    "One field before and after. Of people and drafts it is not told what they"
                            + " say.")
    public record Change(
            @Schema(description = "The field.", example = "name") String field,
            @Schema(description = "Before.", example = "Referrals") @Nullable String before,
            @Schema(description = "After.", example = "Referral management")
                    @Nullable String after) {}
}
