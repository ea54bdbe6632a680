package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** How a case's assessments changed from one of its versions to another. */
@Schema(
        name = "AssessmentComparison",
        description = "How assessments changed from one version of a case to another.")
public record Comparison(
        @Schema(description = "The earlier version.", example = "1") int since,
        @Schema(description = "The later version.", example = "2") int version,
        @Schema(description = "Standards that apply only since.", example = "[\"DTAC\"]")
                List<String> added,
        @Schema(description = "Standards that no longer apply.", example = "[]")
                List<String> dropped,
        @Schema(description = "The findings that are not the same in both.") List<Change> changes) {

    /** A criterion on which a side found something else. */
    @Schema(name = "AssessmentChange", description = "A finding that is not the same in both.")
    public record Change(
            @Schema(description = "The criterion.", example = "TCOP/2021-11/4") String criterion,
            @Schema(description = "Whose view it is.", example = "ASSESSOR") Side side,
            @Schema(description = "What was found on the earlier version.")
                    @Nullable Finding before,
            @Schema(description = "What was found on the later version.") @Nullable Finding after) {

        /** As it is shown to somebody who may not know of these items of evidence. */
        Change without(Set<String> hidden) {
            return new Change(
                    criterion,
                    side,
                    before == null ? null : before.without(hidden),
                    after == null ? null : after.without(hidden));
        }
    }
}
