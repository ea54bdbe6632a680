package uk.nhs.england.approvals.businesscase.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.businesscase.AnsweringOverlaps;
import uk.nhs.england.approvals.businesscase.ComparingCases;
import uk.nhs.england.approvals.businesscase.ComparisonView;
import uk.nhs.england.approvals.businesscase.OverlapReading;
import uk.nhs.england.approvals.businesscase.OverlapView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.util.List;
import java.util.function.IntConsumer;

/** The overlaps of a case with what exists, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/overlaps")
@Tag(name = "Overlaps", description = "What a case may duplicate, and why it does not")
class OverlapApi {

    private final AnsweringOverlaps answering;
    private final ComparingCases comparing;
    private final OverlapReading reading;

    OverlapApi(AnsweringOverlaps answering, ComparingCases comparing, OverlapReading reading) {
        this.answering = answering;
        this.comparing = comparing;
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(summary = "List overlaps", description = "In the order they were found or declared.")
    Slice<OverlapView> list(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(reading.overlaps(reference, actor), null);
    }

    @PostMapping
    @Allowed({PROJECT_LEAD, PMO, BOARD_MEMBER, SERVICE_OWNER})
    @Operation(
            summary = "Declare an overlap",
            description =
                    "The case may overlap a service or another case; the ARB cannot approve while"
                            + " it is open.")
    ResponseEntity<OverlapView> declare(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Valid @RequestBody CaseRequests.NewOverlap overlap,
            Actor actor) {
        int number = answering.declare(reference, overlap.other(), overlap.why(), actor);
        return ResponseEntity.created(
                        URI.create(
                                "/api/v1/business-cases/%s/overlaps#%d"
                                        .formatted(reference, number)))
                .body(shown(reference, number, actor));
    }

    @PostMapping("/{number}/evidence")
    @Allowed({PROJECT_LEAD, PMO})
    @Operation(
            summary = "Answer an overlap",
            description =
                    "The authors say why it does not stand in the way, with evidence. With If-Match"
                            + " it is refused when the overlap has changed since it was read.")
    OverlapView answer(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The overlap", example = "1") @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CaseRequests.Evidence evidence,
            Actor actor) {
        answering.answer(reference, number, read(ifMatch), evidence.reply(), actor);
        return shown(reference, number, actor);
    }

    @PostMapping("/{number}/verdict")
    @Allowed(BOARD_MEMBER)
    @Operation(
            summary = "Judge the evidence on an overlap",
            description =
                    "A member of the ARB accepts the evidence, or does not. With If-Match it is"
                            + " refused when the overlap has changed since it was read.")
    OverlapView judge(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "The overlap", example = "1") @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CaseRequests.Verdict verdict,
            Actor actor) {
        answering.judge(reference, number, read(ifMatch), verdict.verdict(), actor);
        return shown(reference, number, actor);
    }

    @GetMapping("/comparisons")
    @Allowed({})
    @Operation(
            summary = "List comparisons",
            description =
                    "What each submitted version was compared with and found like, latest first.")
    Slice<ComparisonView> comparisons(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return new Slice<>(reading.comparisons(reference, actor), null);
    }

    @PostMapping("/comparisons")
    @Allowed({PROJECT_LEAD, PMO, BOARD_MEMBER, CONSULTEE, SERVICE_OWNER})
    @Operation(
            summary = "Compare a case",
            description =
                    "Compares the latest version with services, cases in flight and past decisions;"
                        + " what is likely becomes an overlap. A draft is compared for those who"
                        + " write it, and nothing is recorded.")
    ComparisonView compare(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return comparing.compare(reference, actor);
    }

    /** Who says which revision was read is told when it has changed since. */
    private static IntConsumer read(@Nullable String ifMatch) {
        return revision -> {
            if (ifMatch != null) {
                Precondition.require(ifMatch, revision);
            }
        };
    }

    private OverlapView shown(String reference, int number, Actor actor) {
        List<OverlapView> all = reading.overlaps(reference, actor);
        return all.stream().filter(one -> one.number() == number).findFirst().orElseThrow();
    }
}
