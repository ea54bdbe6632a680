package uk.nhs.england.approvals.businesscase.web;

import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseDraft;
import uk.nhs.england.approvals.businesscase.CaseList;
import uk.nhs.england.approvals.businesscase.CaseReading;
import uk.nhs.england.approvals.businesscase.CaseSummary;
import uk.nhs.england.approvals.businesscase.CaseView;
import uk.nhs.england.approvals.businesscase.Standing;
import uk.nhs.england.approvals.businesscase.WritingCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.MergePatch;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;
import uk.nhs.england.approvals.web.SortedBy;
import uk.nhs.england.approvals.web.StrictJson;

import java.net.URI;

/** Business cases as their authors write them, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases")
@Tag(name = "Business cases", description = "What leads write, submit and withdraw")
class CaseApi {

    private final WritingCases writing;
    private final CaseReading reading;
    private final CaseList list;
    private final StrictJson json;

    CaseApi(WritingCases writing, CaseReading reading, CaseList list, StrictJson json) {
        this.writing = writing;
        this.reading = reading;
        this.list = list;
        this.json = json;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List business cases",
            description = "The cases that you may see; the last changed first.")
    Slice<CaseSummary> list(
            @Parameter(description = "Only with this standing", example = "IN_REVIEW")
                    @RequestParam(required = false)
                    @Nullable Standing standing,
            @Parameter(description = "Only of this lead", example = "priya.nair")
                    @RequestParam(required = false)
                    @Nullable PersonId lead,
            @Parameter(
                            description =
                                    "Only those that this board decides next, or deferred and"
                                            + " awaits anew",
                            example = "ARB")
                    @RequestParam(required = false)
                    @PlainText(max = 8)
                    @Nullable String board,
            @SortedBy({"-changed", "reference"}) Paging paging,
            Actor actor) {
        boolean byChange = paging.sort().equals("changed");
        var found =
                list.list(
                        new CaseList.Filter(standing, lead, board),
                        new CaseList.Order(byChange, paging.descending(), after(paging, byChange)),
                        paging.fetch(),
                        actor);
        return Slice.of(
                found,
                paging,
                one ->
                        byChange
                                ? Keyset.of(one.changedAt(), one.reference())
                                : Keyset.of(one.reference()));
    }

    @PostMapping
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Begin a business case",
            description = "You lead it, or the one on whose behalf you act; sections may be empty.")
    ResponseEntity<CaseView> begin(@Valid @RequestBody CaseDraft written, Actor actor) {
        var reference = writing.begin(written, actor);
        var shown = reading.show(reference, actor);
        return ResponseEntity.created(URI.create("/api/v1/business-cases/" + reference))
                .eTag(ETags.of(shown.version()))
                .body(shown);
    }

    @GetMapping("/{reference}")
    @Allowed({})
    @Operation(
            summary = "Show a business case",
            description = "The draft and where the case stands; the ETag is its version.")
    ResponseEntity<CaseView> show(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return shown(reference, actor);
    }

    @PatchMapping(path = "/{reference}", consumes = MergePatch.MEDIA_TYPE)
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Change the draft",
            description =
                    "A merge patch (RFC 7396) of title, marking, coAuthors and answers; null"
                            + " removes an answer.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = CaseDraft.class))))
    ResponseEntity<CaseView> edit(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Actor actor) {
        markingStays(patch);
        writing.edit(
                reference,
                version -> Precondition.require(ifMatch, version),
                draft -> json.merge(draft, patch),
                actor);
        return shown(reference, actor);
    }

    @PostMapping("/{reference}/submissions")
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Submit a version",
            description =
                    "Freezes the draft as the next version. Refused with every answer that is"
                            + " missing for the case's route.")
    ResponseEntity<CaseView> submit(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        int number =
                writing.submit(reference, version -> Precondition.require(ifMatch, version), actor);
        var shown = reading.show(reference, actor);
        return ResponseEntity.created(
                        URI.create(
                                "/api/v1/business-cases/%s/submissions/%d"
                                        .formatted(reference, number)))
                .eTag(ETags.of(shown.version()))
                .body(shown);
    }

    @PostMapping("/{reference}/withdrawal")
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Withdraw a case",
            description = "Closes the case; its open conditions lapse. It cannot be undone.")
    ResponseEntity<CaseView> withdraw(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CaseRequests.Withdrawal withdrawal,
            Actor actor) {
        writing.withdraw(
                reference,
                version -> Precondition.require(ifMatch, version),
                withdrawal.reason(),
                actor);
        return shown(reference, actor);
    }

    /** Without one a new case is OFFICIAL; a patch must not open a sensitive case that way. */
    private static void markingStays(JsonNode patch) {
        if (patch.has("marking") && patch.get("marking").isNull()) {
            Refusals.of(
                            Refusal.invalid(
                                    "a-case-is-marked",
                                    "marking",
                                    "Say how the case is marked; a marking cannot be removed."))
                    .throwIfAny();
        }
    }

    private ResponseEntity<CaseView> shown(String reference, Actor actor) {
        var shown = reading.show(reference, actor);
        return ResponseEntity.ok().eTag(ETags.of(shown.version())).body(shown);
    }

    private static CaseList.@Nullable After after(Paging paging, boolean byChange) {
        var after = paging.after();
        if (after == null) {
            return null;
        }
        return byChange
                ? new CaseList.After(after.text(1), after.instant(0))
                : new CaseList.After(after.text(0), null);
    }
}
