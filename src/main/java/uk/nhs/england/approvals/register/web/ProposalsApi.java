package uk.nhs.england.approvals.register.web;

import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.register.ProposalView;
import uk.nhs.england.approvals.register.Proposals;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

/** What approved cases propose for the register, over HTTP. */
@RestController
@RequestMapping("/api/v1/services/proposals")
@Tag(name = "Services")
class ProposalsApi {

    private final Proposals proposals;

    ProposalsApi(Proposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List what approved cases propose",
            description =
                    "The latest first: those of cases that you may see, and of services that you"
                            + " own.")
    Slice<ProposalView> list(
            @Parameter(description = "Only those that wait", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean waiting,
            Paging paging,
            Actor actor) {
        long before = paging.after() == null ? Long.MAX_VALUE : paging.after().number(0);
        return Slice.of(
                proposals.list(before, waiting, paging.fetch(), actor),
                paging,
                one -> Keyset.of(one.number()));
    }

    @PostMapping("/{number}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Confirm a proposal",
            description =
                    "The register says so from now on. By an owner of the service or the PMO; for a"
                            + " new service by the PMO, who names its owner.")
    void confirm(
            @Parameter(description = "The proposal", example = "7") @PathVariable int number,
            @Valid @RequestBody Confirmation confirmation,
            Actor actor) {
        proposals.confirm(
                number,
                new Proposals.Owners(confirmation.owner(), confirmation.technicalOwner()),
                actor);
    }

    @PostMapping("/{number}/declining")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Decline a proposal",
            description = "The register stays as it is, and the reason is kept.")
    void decline(
            @Parameter(description = "The proposal", example = "7") @PathVariable int number,
            @Valid @RequestBody Declining declining,
            Actor actor) {
        proposals.decline(number, declining.reason(), actor);
    }

    /** Who is to own a new service. */
    @Schema(
            name = "ServiceProposalConfirmation",
            title = "confirmation",
            description = "Who is to own a new service; nobody is named for one that exists.")
    record Confirmation(
            @Schema(description = "Who owns a new service.", example = "olu.adeyemi")
                    @PlainText(max = 64)
                    @Nullable String owner,
            @Schema(description = "Who owns it technically.", example = "olu.adeyemi")
                    @Nullable PersonId technicalOwner) {}

    /** Why a proposal is declined. */
    @Schema(
            name = "ServiceProposalDeclining",
            title = "declining",
            description = "Why a proposal is declined.")
    record Declining(
            @Schema(description = "Why.", example = "The contract was not signed.")
                    @NotBlank(message = "Say why it is declined.")
                    @PlainText(max = 4000, multiline = true)
                    String reason) {}
}
