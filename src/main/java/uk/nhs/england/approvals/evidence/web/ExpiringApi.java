package uk.nhs.england.approvals.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.evidence.EvidenceSummary;
import uk.nhs.england.approvals.evidence.ExpiringEvidence;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

import java.time.LocalDate;

/** The evidence of all cases, by when it expires, over HTTP. */
@RestController
@RequestMapping("/api/v1/evidence")
@Tag(name = "Evidence")
class ExpiringApi {

    private final ExpiringEvidence evidence;

    ExpiringApi(ExpiringEvidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List what expires soon",
            description =
                    "The evidence in use of all cases that you may read: what expires first comes"
                            + " first, and what does not expire last.")
    Slice<EvidenceSummary> list(
            @Parameter(description = "Only of this owner", example = "priya.nair")
                    @RequestParam(required = false)
                    @Nullable PersonId owner,
            @Parameter(description = "Only what expires before this day", example = "2026-12-31")
                    @RequestParam(required = false)
                    @Nullable LocalDate expiresBefore,
            Paging paging,
            Actor actor) {
        var found =
                evidence.list(
                        new ExpiringEvidence.Filter(owner, expiresBefore),
                        after(paging),
                        paging.fetch(),
                        actor);
        return Slice.of(found, paging, ExpiringApi::keyset);
    }

    private static Keyset keyset(EvidenceSummary item) {
        var place = ExpiringEvidence.place(item);
        return Keyset.of(place.expires(), place.reference());
    }

    private static ExpiringEvidence.Place after(Paging paging) {
        var after = paging.after();
        return after == null
                ? ExpiringEvidence.Place.FIRST
                : new ExpiringEvidence.Place(after.date(0), after.text(1));
    }
}
