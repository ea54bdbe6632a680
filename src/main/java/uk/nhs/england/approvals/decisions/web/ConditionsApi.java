package uk.nhs.england.approvals.decisions.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.CONSULTEE;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.decisions.ClosingConditions;
import uk.nhs.england.approvals.decisions.ConditionReading;
import uk.nhs.england.approvals.decisions.ConditionState;
import uk.nhs.england.approvals.decisions.ConditionView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

/** The conditions that boards set, over HTTP. */
@RestController
@RequestMapping("/api/v1/conditions")
@Tag(name = "Conditions", description = "What approvals depend on: owner, due date, evidence")
class ConditionsApi {

    private final ConditionReading reading;
    private final ClosingConditions closing;

    ConditionsApi(ConditionReading reading, ClosingConditions closing) {
        this.reading = reading;
        this.closing = closing;
    }

    @GetMapping
    @Allowed({})
    @Operation(summary = "List conditions", description = "By id, of what you may see.")
    Slice<ConditionView> list(
            @Parameter(description = "Only on this case or exception", example = "BC-2026-0001")
                    @RequestParam(required = false)
                    @PlainText(max = 40)
                    @Nullable String subject,
            @Parameter(description = "Only of this owner", example = "priya.nair")
                    @RequestParam(required = false)
                    @Nullable PersonId owner,
            @Parameter(description = "Only with this closer", example = "omar.haddad")
                    @RequestParam(required = false)
                    @Nullable PersonId closer,
            @Parameter(description = "Only in this state", example = "OPEN")
                    @RequestParam(required = false)
                    @Nullable ConditionState state,
            @Parameter(description = "Only those overdue", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean overdue,
            Paging paging,
            Actor actor) {
        var filter = ConditionReading.Filter.of(subject, owner, closer, state, overdue);
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                reading.list(filter, after, paging.fetch(), actor),
                paging,
                condition -> Keyset.of(condition.id()));
    }

    @GetMapping("/{id}")
    @Allowed({})
    @Operation(summary = "Show a condition", description = "One condition, with its evidence.")
    ResponseEntity<ConditionView> show(
            @Parameter(description = "The condition", example = "ARB-2026-0001-C1") @PathVariable
                    String id,
            Actor actor) {
        return shown(id, actor);
    }

    @PostMapping("/{id}/evidence")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Offer evidence",
            description = "The owner says why the condition is met; it then waits for the closer.")
    ResponseEntity<ConditionView> evidence(
            @Parameter(description = "The condition", example = "ARB-2026-0001-C1") @PathVariable
                    String id,
            @Valid @RequestBody Evidence evidence,
            Actor actor) {
        reading.show(id, actor);
        closing.offerEvidence(
                id, new ClosingConditions.Statement(evidence.words(), evidence.link()), actor);
        return shown(id, actor);
    }

    @PostMapping("/{id}/discharge")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Judge the evidence",
            description = "The closer discharges the condition, or sends the evidence back.")
    ResponseEntity<ConditionView> discharge(
            @Parameter(description = "The condition", example = "ARB-2026-0001-C1") @PathVariable
                    String id,
            @Valid @RequestBody Judgement judgement,
            Actor actor) {
        reading.show(id, actor);
        var statement = new ClosingConditions.Statement(judgement.reason(), null);
        if (judgement.accepted()) {
            closing.discharge(id, statement, actor);
        } else {
            closing.sendBack(id, statement, actor);
        }
        return shown(id, actor);
    }

    private ResponseEntity<ConditionView> shown(String id, Actor actor) {
        var condition = reading.show(id, actor);
        return ResponseEntity.ok().eTag(ETags.of(condition.version())).body(condition);
    }

    /** Evidence that a condition is met. */
    @Schema(
            name = "ConditionEvidence",
            title = "evidence",
            description = "Evidence that a condition is met.")
    record Evidence(
            @Schema(
                            description = "Why it is met.",
                            example = "The test of 3 December found nothing high.")
                    @NotBlank(message = "Say why the condition is met.")
                    @PlainText(max = 10000, multiline = true)
                    String words,
            @Schema(
                            description = "Where the evidence is; an https address.",
                            example = "https://example.nhs.uk/report")
                    @Pattern(
                            regexp = "https://[^\\s<>\"]{3,1990}",
                            message = "Give an address that begins with https://.")
                    @Nullable String link) {}

    /** What the closer thinks of the evidence. */
    @Schema(
            name = "ConditionJudgement",
            title = "judgement",
            description = "What the closer thinks of the evidence.")
    record Judgement(
            @Schema(description = "Whether the condition is discharged.", example = "true")
                    @NotNull(message = "Say whether the condition is discharged.")
                    Boolean accepted,
            @Schema(description = "Why.", example = "The report is complete and signed.")
                    @NotBlank(message = "Say why.")
                    @PlainText(max = 4000, multiline = true)
                    String reason) {}
}
