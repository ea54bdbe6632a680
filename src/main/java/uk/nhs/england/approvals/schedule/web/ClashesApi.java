package uk.nhs.england.approvals.schedule.web;

import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.schedule.AcceptingClashes;
import uk.nhs.england.approvals.schedule.ClashReading;
import uk.nhs.england.approvals.schedule.NumberedClash;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

/** What clashes, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Schedule", description = "When changes happen, and what clashes")
class ClashesApi {

    private final ClashReading reading;
    private final AcceptingClashes accepting;

    ClashesApi(ClashReading reading, AcceptingClashes accepting) {
        this.reading = reading;
        this.accepting = accepting;
    }

    @GetMapping("/changes/{reference}/clashes")
    @Allowed({})
    @Operation(
            summary = "List the clashes of a change",
            description =
                    "Those that stand, by number. Of two changes that want the same time, the one"
                            + " that booked it first is not stopped; an emergency goes before.")
    Slice<NumberedClash> ofChange(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String reference,
            Paging paging,
            Actor actor) {
        return Slice.of(
                reading.of(reference, after(paging), paging.fetch(), actor),
                paging,
                one -> Keyset.of(one.number()));
    }

    @PostMapping("/changes/{reference}/clashes/{number}/acceptance")
    @Allowed({CHANGE_MANAGER})
    @Operation(
            summary = "Accept a clash",
            description =
                    "The change may go ahead in spite of it, until either moves; a hard freeze"
                            + " gives way to an emergency only.")
    NumberedClash accept(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String reference,
            @Parameter(description = "The number", example = "7") @PathVariable long number,
            @Valid @RequestBody Acceptance acceptance,
            Actor actor) {
        return accepting.accept(reference, number, acceptance.reason(), actor);
    }

    @GetMapping("/schedule/clashes")
    @Allowed({})
    @Operation(
            summary = "List the clashes that concern you",
            description =
                    "Of changes you asked for and of services you own, by number; every one for the"
                            + " change manager.")
    Slice<NumberedClash> concerning(Paging paging, Actor actor) {
        return Slice.of(
                reading.concerning(actor, after(paging), paging.fetch()),
                paging,
                one -> Keyset.of(one.number()));
    }

    private static long after(Paging paging) {
        return paging.after() == null ? 0 : paging.after().number(0);
    }

    /** Why a change may go ahead in spite of a clash. */
    @Schema(
            name = "ClashAcceptance",
            title = "acceptance",
            description = "Why a change may go ahead in spite of a clash.")
    record Acceptance(
            @Schema(description = "Why.", example = "Both teams do it together.")
                    @NotBlank(message = "Say why it may go ahead.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}
}
