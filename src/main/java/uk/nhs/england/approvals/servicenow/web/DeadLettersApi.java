package uk.nhs.england.approvals.servicenow.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.servicenow.Letter;
import uk.nhs.england.approvals.servicenow.MendingLetters;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

/** Services that could not be exchanged and wait for a person, over HTTP. */
@RestController
@RequestMapping("/api/v1/integrations/servicenow/dead-letters")
@Tag(name = "ServiceNow")
class DeadLettersApi {

    private final MendingLetters mending;

    DeadLettersApi(MendingLetters mending) {
        this.mending = mending;
    }

    @GetMapping
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "List dead letters",
            description = "Services that were tried again and again in vain, by reference.")
    Slice<Letter> list(Paging paging) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                mending.after(after, paging.fetch()),
                paging,
                letter -> Keyset.of(letter.reference()));
    }

    @GetMapping("/{reference}")
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "Show a dead letter",
            description = "What was sent and what is wrong; the ETag is its version.")
    ResponseEntity<Letter> show(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference) {
        var letter = mending.require(reference);
        return ResponseEntity.ok().eTag(ETags.of(letter.version())).body(letter);
    }

    @PostMapping("/{reference}/retry")
    @Allowed({PMO, ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Try again",
            description =
                    "The service is exchanged as it is by now: what was wrong is mended in the"
                            + " register or in ServiceNow before.")
    void retry(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        mending.retry(reference, version -> Precondition.require(ifMatch, version), actor);
    }

    @PostMapping("/{reference}/withdrawal")
    @Allowed({PMO, ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraw a dead letter",
            description =
                    "Both sides stay as they are, until the service changes or a full sync"
                            + " compares it.")
    void withdraw(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceNowRequests.Withdrawal withdrawal,
            Actor actor) {
        mending.withdraw(
                reference,
                withdrawal.reason(),
                version -> Precondition.require(ifMatch, version),
                actor);
    }
}
