package uk.nhs.england.approvals.businesscase.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.businesscase.CaseReading;
import uk.nhs.england.approvals.businesscase.SubmissionView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.web.Slice;

import java.util.List;

/** The frozen versions of a case, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/submissions")
@Tag(name = "Submissions", description = "The versions that boards decide on, and how they differ")
class SubmissionApi {

    private final CaseReading reading;

    SubmissionApi(CaseReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(summary = "List versions", description = "The frozen versions, oldest first.")
    Slice<SubmissionView> list(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(reading.submissions(reference, actor), null);
    }

    @GetMapping("/{number}")
    @Allowed({})
    @Operation(summary = "Show a version", description = "One frozen version.")
    SubmissionView show(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The version", example = "1") @PathVariable int number,
            Actor actor) {
        return reading.submission(reference, number, actor);
    }

    @GetMapping("/{number}/differences")
    @Allowed({})
    @Operation(
            summary = "Compare versions",
            description = "Field by field; with the version before, unless another is named.")
    Comparison differences(
            @Parameter(description = "The case", example = "BC-2026-0006") @PathVariable
                    String reference,
            @Parameter(description = "The later version", example = "2") @PathVariable int number,
            @Parameter(description = "The earlier version", example = "1")
                    @RequestParam(required = false)
                    @Nullable Integer since,
            Actor actor) {
        int earlier = since == null ? number - 1 : since;
        return new Comparison(
                earlier,
                number,
                reading.differences(reference, number, earlier, actor).stream()
                        .map(Change::of)
                        .toList());
    }

    /** How two versions differ. */
    @Schema(name = "VersionComparison", description = "How two versions differ.")
    record Comparison(
            @Schema(description = "The earlier version.", example = "1") int since,
            @Schema(description = "The later version.", example = "2") int number,
            @Schema(description = "Every field that is not the same in both.")
                    List<Change> differences) {}

    /** One field in both versions. */
    @Schema(name = "VersionDifference", description = "One field in both versions.")
    record Change(
            @Schema(description = "The field.", example = "answers.operation.exitPlan")
                    String field,
            @Schema(description = "What it was.", example = "To be written.")
                    @Nullable String before,
            @Schema(description = "What it is.", example = "Data is exported within 30 days.")
                    @Nullable String after) {

        static Change of(FieldChange change) {
            return new Change(change.field(), change.before(), change.after());
        }
    }
}
