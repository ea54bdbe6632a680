package uk.nhs.england.approvals.evidence.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.CONSULTEE;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.evidence.EvidenceReading;
import uk.nhs.england.approvals.evidence.EvidenceView;
import uk.nhs.england.approvals.evidence.OfferingEvidence;
import uk.nhs.england.approvals.evidence.OfferingEvidence.Which;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/** The evidence of a case, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/evidence")
@Tag(name = "Evidence", description = "What shows that a case meets criteria; offered once")
class EvidenceApi {

    private final OfferingEvidence offering;
    private final EvidenceReading reading;

    EvidenceApi(OfferingEvidence offering, EvidenceReading reading) {
        this.offering = offering;
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List the evidence of a case",
            description =
                    "By reference, as far as you may read it: where each item stands, what it"
                            + " supports, and which criteria would be open again without it.")
    Slice<EvidenceView> list(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Paging paging,
            Actor actor) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                reading.of(reference, after, paging.fetch(), actor),
                paging,
                item -> Keyset.of(item.reference()));
    }

    @PostMapping
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Offer evidence",
            description =
                    "The authors offer an item, once for all criteria that it supports. Without a"
                            + " link it waits for its file and supports nothing before.")
    ResponseEntity<EvidenceView> offer(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Valid @RequestBody EvidenceRequests.Offer offer,
            Actor actor) {
        var item = offering.offer(reference, offer.terms(Set.of()), actor);
        return created(new Which(reference, item), actor);
    }

    @GetMapping("/{item}")
    @Allowed({})
    @Operation(
            summary = "Show an item of evidence",
            description = "One item; the ETag is its version.")
    ResponseEntity<EvidenceView> show(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The item", example = "EV-2026-0001") @PathVariable
                    String item,
            Actor actor) {
        return shown(new Which(reference, item), actor);
    }

    @PutMapping("/{item}/criteria")
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Say what an item supports",
            description = "All criteria that it supports, of whichever standards.")
    ResponseEntity<EvidenceView> support(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The item", example = "EV-2026-0001") @PathVariable
                    String item,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody EvidenceRequests.Criteria criteria,
            Actor actor) {
        var which = new Which(reference, item);
        offering.support(
                which,
                version -> Precondition.require(ifMatch, version),
                new TreeSet<>(criteria.criteria()),
                actor);
        return shown(which, actor);
    }

    @PostMapping("/{item}/replacement")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Replace an item by a newer one",
            description =
                    "The authors or the owner offer a newer item of the same kind. The older one"
                            + " gives way as soon as the newer one has its link or file.")
    ResponseEntity<EvidenceView> replace(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The item", example = "EV-2026-0001") @PathVariable
                    String item,
            @Valid @RequestBody EvidenceRequests.Offer offer,
            Actor actor) {
        var older = new Which(reference, item);
        var terms = offer.terms(reading.show(older, actor).criteria());
        return created(new Which(reference, offering.replace(older, terms, actor)), actor);
    }

    @PostMapping("/{item}/withdrawal")
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Withdraw an item",
            description = "It supports nothing any more; it stays on the record.")
    ResponseEntity<EvidenceView> withdraw(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The item", example = "EV-2026-0001") @PathVariable
                    String item,
            @Valid @RequestBody EvidenceRequests.Withdrawal withdrawal,
            Actor actor) {
        var which = new Which(reference, item);
        offering.withdraw(which, withdrawal.reason(), actor);
        return shown(which, actor);
    }

    private ResponseEntity<EvidenceView> shown(Which which, Actor actor) {
        var item = reading.show(which, actor);
        return ResponseEntity.ok().eTag(ETags.of(item.version())).body(item);
    }

    private ResponseEntity<EvidenceView> created(Which which, Actor actor) {
        var item = reading.show(which, actor);
        return ResponseEntity.created(address(which)).eTag(ETags.of(item.version())).body(item);
    }

    static URI address(Which which) {
        return URI.create(
                "/api/v1/business-cases/%s/evidence/%s"
                        .formatted(which.caseReference(), which.item()));
    }
}
