package uk.nhs.england.approvals.decisions.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.decisions.DecisionReading;
import uk.nhs.england.approvals.decisions.DecisionView;
import uk.nhs.england.approvals.decisions.Dissent;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.decisions.Particulars;
import uk.nhs.england.approvals.decisions.ProposedDecision;
import uk.nhs.england.approvals.decisions.RecordingDecisions;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The decisions of boards, over HTTP. */
@RestController
@RequestMapping("/api/v1/decisions")
@Tag(name = "Decisions", description = "What boards decided; recorded once, never altered")
class DecisionsApi {

    private final RecordingDecisions recording;
    private final DecisionReading reading;

    DecisionsApi(RecordingDecisions recording, DecisionReading reading) {
        this.recording = recording;
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List decisions",
            description =
                    "The latest first, of what you may see. The numbers of a board and year have no"
                            + " gaps: one that is not listed is a decision that you may not see.")
    Slice<DecisionView> list(
            @Parameter(description = "Only of this board", example = "ARB")
                    @RequestParam(required = false)
                    @PlainText(max = 8)
                    @Nullable String board,
            @Parameter(description = "Only on this case or exception", example = "BC-2026-0001")
                    @RequestParam(required = false)
                    @PlainText(max = 40)
                    @Nullable String subject,
            @Parameter(description = "Only with this outcome", example = "APPROVED")
                    @RequestParam(required = false)
                    Outcome.@Nullable Type outcome,
            @Parameter(description = "Only of this year, as in its number", example = "2026")
                    @RequestParam(required = false)
                    @Min(value = 2000, message = "Years begin with 2000.")
                    @Max(value = 9999, message = "Years end with 9999.")
                    @Nullable Integer year,
            Paging paging,
            Actor actor) {
        var filter = DecisionReading.Filter.of(board, subject, outcome, year);
        var before = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                reading.list(filter, before, paging.fetch(), actor),
                paging,
                decision -> Keyset.of(decision.number()));
    }

    @GetMapping("/{number}")
    @Allowed({})
    @Operation(summary = "Show a decision", description = "One decision, with who counted.")
    DecisionView show(
            @Parameter(description = "The decision's number", example = "ARB-2026-0001")
                    @PathVariable
                    String number,
            Actor actor) {
        return reading.show(number, actor);
    }

    @PostMapping
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Record a decision",
            description =
                    "The chair records what the sitting decided on the latest version. Refused"
                        + " without quorum, by anyone but the chair, on one's own submission, or"
                        + " when another board comes first.")
    ResponseEntity<DecisionView> record(@Valid @RequestBody NewDecision decided, Actor actor) {
        var decision =
                Boolean.TRUE.equals(decided.chairsAction())
                        ? recording.chairsAction(decided.proposed(), actor)
                        : recording.record(decided.proposed(), actor);
        return ResponseEntity.created(URI.create("/api/v1/decisions/" + decision.number()))
                .body(decision);
    }

    /** What a sitting decided. */
    @Schema(title = "decision", description = "What a sitting decided.")
    record NewDecision(
            @Schema(description = "The sitting.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                    @NotNull(message = "Name the sitting.")
                    UUID sitting,
            @Schema(description = "What is decided.", example = "BC-2026-0001")
                    @NotBlank(message = "Name what is decided, such as a case or a change.")
                    @PlainText(max = 40)
                    String subject,
            @Schema(description = "The version that was before the board.", example = "1")
                    @NotNull(message = "Name the version.")
                    @Min(value = 1, message = "Versions begin at 1.")
                    Integer version,
            @Schema(
                            description = "The outcome.",
                            example =
                                    """
                                    {"type": "DEFERRED",
                                     "missing": "The cost of leaving the current contract."}
                                    """)
                    @NotNull(message = "Give the outcome.")
                    @Valid
                    Outcome outcome,
            @Schema(
                            description = "The reasons.",
                            example = "It reuses the national directory and has an exit plan.")
                    @NotBlank(message = "Give the reasons.")
                    @PlainText(max = 10000, multiline = true)
                    String reasons,
            @Schema(
                            description = "What it covers; all that was asked, when left out.",
                            example = "The pilot in two trusts.")
                    @PlainText(max = 4000, multiline = true)
                    @Size(min = 1, message = "Leave it out, or say what it covers.")
                    @Nullable String scope,
            @Schema(
                            description =
                                    "The last day on which the approval holds; without end, when"
                                            + " left out.",
                            example = "2027-12-31")
                    @Nullable LocalDate validUntil,
            @Schema(description = "Members who were counted and saw it otherwise, at most 30.")
                    @Size(max = 30, message = "Name at most 30.")
                    @Nullable List<@Valid @NotNull Dissent> dissent,
            @Schema(
                            description =
                                    "Whether the chair decides alone, out of committee, because it"
                                            + " cannot wait.",
                            example = "false")
                    @Nullable Boolean chairsAction) {

        ProposedDecision proposed() {
            return new ProposedDecision(
                    sitting,
                    Subject.named(subject),
                    version,
                    outcome,
                    reasons,
                    Particulars.of(scope, validUntil, dissent));
        }
    }
}
