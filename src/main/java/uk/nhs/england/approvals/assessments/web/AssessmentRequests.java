package uk.nhs.england.approvals.assessments.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.assessments.Choice;
import uk.nhs.england.approvals.assessments.ChoosingVersions;
import uk.nhs.england.approvals.assessments.NewFinding;
import uk.nhs.england.approvals.assessments.Rag;
import uk.nhs.england.approvals.assessments.Result;
import uk.nhs.england.approvals.web.PlainText;

import java.util.List;
import java.util.stream.IntStream;

/** What authors and assessors send about the assessments of a case. */
final class AssessmentRequests {

    private static final String ITEM = "EV-[0-9]{4}-[0-9]{4,9}";
    private static final String ITEM_FORM = "An item of evidence is named such as EV-2026-0001.";

    private AssessmentRequests() {}

    /** A finding on one criterion. */
    @Schema(name = "NewFinding", title = "finding", description = "A finding on one criterion.")
    record One(
            @Schema(description = "How the case stands.", example = "PARTLY_MET")
                    @NotNull(message = "Say whether the criterion is met.")
                    Result result,
            @Schema(
                            description =
                                    "The colour: assessors give one unless the criterion is not"
                                            + " applicable, authors give none.",
                            example = "AMBER")
                    @Nullable Rag rag,
            @Schema(
                            description = "Why; needed when the criterion is not applicable.",
                            example = "The exit plan names no successor yet.")
                    @PlainText(max = 4000, multiline = true)
                    @Nullable String words,
            @Schema(
                            description =
                                    "The items of evidence it rests on, 20 at most; when left out,"
                                            + " those that support the criterion if it is met or"
                                            + " partly met.",
                            example = "[\"EV-2026-0001\"]")
                    @Size(max = 20, message = "Name at most 20 items of evidence.")
                    @Nullable
                            List<
                                    @Valid @NotNull @Pattern(regexp = ITEM, message = ITEM_FORM)
                                    String>
                            evidence) {

        NewFinding on(String criterion) {
            return new NewFinding(criterion, result, rag, words, evidence, null, "");
        }
    }

    /** Findings made in one act. */
    @Schema(
            name = "NewFindings",
            title = "findings",
            description = "Findings made in one act: all of them are made, or none.")
    record Many(
            @Schema(description = "The findings, 1 to 500.")
                    @NotEmpty(message = "Make at least one finding.")
                    @Size(max = 500, message = "Make at most 500 findings at once.")
                    List<@Valid @NotNull Of> findings) {

        List<NewFinding> made() {
            return IntStream.range(0, findings.size())
                    .mapToObj(index -> findings.get(index).made(index))
                    .toList();
        }
    }

    /** One of many findings. */
    @Schema(name = "NewFindingOf", description = "One of many findings.")
    record Of(
            @Schema(description = "The criterion.", example = "TCOP/2021-11/4")
                    @NotBlank(message = "Name the criterion.")
                    @PlainText(max = 62)
                    String criterion,
            @Schema(
                            description = "How many findings on it you have read; 0 for none.",
                            example = "0")
                    @NotNull(message = "Say how many findings on the criterion you have read.")
                    @Min(value = 0, message = "There are 0 findings or more.")
                    Integer seen,
            @Schema(description = "How the case stands.", example = "PARTLY_MET")
                    @NotNull(message = "Say whether the criterion is met.")
                    Result result,
            @Schema(
                            description =
                                    "The colour: assessors give one unless the criterion is not"
                                            + " applicable, authors give none.",
                            example = "AMBER")
                    @Nullable Rag rag,
            @Schema(
                            description = "Why; needed when the criterion is not applicable.",
                            example = "The exit plan names no successor yet.")
                    @PlainText(max = 4000, multiline = true)
                    @Nullable String words,
            @Schema(
                            description =
                                    "The items of evidence it rests on, 20 at most; when left out,"
                                            + " those that support the criterion if it is met or"
                                            + " partly met.",
                            example = "[\"EV-2026-0001\"]")
                    @Size(max = 20, message = "Name at most 20 items of evidence.")
                    @Nullable
                            List<
                                    @Valid @NotNull @Pattern(regexp = ITEM, message = ITEM_FORM)
                                    String>
                            evidence) {

        NewFinding made(int index) {
            return new NewFinding(
                    criterion,
                    result,
                    rag,
                    words,
                    evidence,
                    seen,
                    "findings[%d].".formatted(index));
        }
    }

    /** A choice between versions of a standard. */
    @Schema(
            name = "NewChoice",
            title = "choice",
            description = "A choice between versions of a standard.")
    record NewChoice(
            @Schema(description = "The standard.", example = "TCOP")
                    @NotBlank(message = "Name the standard.")
                    @PlainText(max = 20)
                    String standard,
            @Schema(description = "The new version.", example = "2027-04")
                    @NotBlank(message = "Name the new version.")
                    @PlainText(max = 20)
                    String version,
            @Schema(description = "Whether the case keeps its version.", example = "KEEP")
                    @NotNull(message = "Say KEEP or MIGRATE.")
                    Choice choice,
            @Schema(description = "Why.", example = "The board sits in a week.")
                    @NotBlank(message = "Say why.")
                    @PlainText(max = 2000, multiline = true)
                    String reason) {

        ChoosingVersions.Chosen chosen() {
            return new ChoosingVersions.Chosen(standard, version, choice, reason);
        }
    }
}
