package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.HoldingSittings;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingView;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The sittings of boards, over HTTP. */
@RestController
@RequestMapping("/api/v1/sittings")
@Tag(name = "Sittings", description = "When boards meet, who takes the chair, who is there")
class SittingsApi {

    private static final UUID FIRST = new UUID(0, 0);

    private final Sittings sittings;
    private final HoldingSittings holding;
    private final Clock clock;

    SittingsApi(Sittings sittings, HoldingSittings holding, Clock clock) {
        this.sittings = sittings;
        this.holding = holding;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List sittings",
            description =
                    "Sittings from an instant on, by their start; from now on when none is given.")
    Slice<SittingView> list(
            @Parameter(description = "Only this board's", example = "ARB")
                    @RequestParam(required = false)
                    @PlainText(max = 8)
                    @Nullable String board,
            @Parameter(description = "The first start, UTC", example = "2026-11-22T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable Instant from,
            Paging paging) {
        var after = paging.after();
        var start = from == null ? clock.instant() : from;
        var found =
                sittings.from(
                        board == null ? "" : board,
                        after == null ? start : after.instant(0),
                        after == null ? FIRST : after.id(1),
                        Limit.of(paging.fetch()));
        return Slice.of(found, paging, sitting -> Keyset.of(sitting.startsAt(), sitting.id()))
                .map(SittingView::of);
    }

    @GetMapping("/{id}")
    @Allowed({})
    @Operation(summary = "Show a sitting", description = "One sitting; the ETag is its version.")
    ResponseEntity<SittingView> show(
            @Parameter(description = "The sitting") @PathVariable UUID id) {
        return shown(sittings.require(id));
    }

    @PostMapping
    @Allowed({PMO, CHANGE_MANAGER})
    @Operation(
            summary = "Plan a sitting",
            description =
                    "A board is to sit, chaired as its own rule allows; it may start at once.")
    ResponseEntity<SittingView> plan(@Valid @RequestBody NewSitting planned, Actor actor) {
        var sitting = holding.plan(planned.plan(), actor);
        return ResponseEntity.created(URI.create("/api/v1/sittings/" + sitting.id()))
                .eTag(ETags.of(sitting.version()))
                .body(SittingView.of(sitting));
    }

    @PutMapping("/{id}/chair")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Hand the chair over",
            description = "Another member takes the chair, if the board's rule allows it.")
    ResponseEntity<SittingView> chair(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Chair chair,
            Actor actor) {
        return shown(
                holding.handChair(
                        id,
                        version -> Precondition.require(ifMatch, version),
                        chair.person(),
                        actor));
    }

    @PutMapping("/{id}/attendance")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Take the attendance",
            description = "Says who is present from now on; the chair does it, or the PMO.")
    ResponseEntity<SittingView> attendance(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Attendance attendance,
            Actor actor) {
        return shown(
                holding.takeAttendance(
                        id,
                        version -> Precondition.require(ifMatch, version),
                        attendance.present(),
                        actor));
    }

    @PostMapping("/{id}/interests")
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Declare an interest",
            description =
                    "The member who calls has an interest in what they name: from now on they are"
                            + " not counted for it.")
    void interest(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Valid @RequestBody NewInterest interest,
            Actor actor) {
        holding.declareInterest(id, Subject.named(interest.subject()), interest.nature(), actor);
    }

    private static ResponseEntity<SittingView> shown(Sitting sitting) {
        return ResponseEntity.ok().eTag(ETags.of(sitting.version())).body(SittingView.of(sitting));
    }

    /** A sitting to be planned. */
    @Schema(title = "sitting", description = "A sitting to be planned.")
    record NewSitting(
            @Schema(description = "The board that is to sit.", example = "ARB")
                    @NotBlank(message = "Name the board.")
                    @PlainText(max = 8)
                    String board,
            @Schema(description = "When it starts, UTC.", example = "2026-12-02T10:00:00Z")
                    @NotNull(message = "Say when it starts.")
                    Instant startsAt,
            @Schema(description = "Where.", example = "Microsoft Teams")
                    @NotBlank(message = "Say where it is held.")
                    @PlainText(max = 200)
                    String place,
            @Schema(description = "Who takes the chair.", example = "omar.haddad")
                    @NotNull(message = "Name the chair.")
                    PersonId chair) {

        HoldingSittings.Plan plan() {
            return new HoldingSittings.Plan(board, startsAt, place, chair);
        }
    }

    /** Who takes the chair. */
    @Schema(title = "chair", description = "Who takes the chair.")
    record Chair(
            @Schema(description = "The member.", example = "omar.haddad")
                    @NotNull(message = "Name the member who takes the chair.")
                    PersonId person) {}

    /** Who is there. */
    @Schema(title = "attendance", description = "Who is present.")
    record Attendance(
            @Schema(description = "The members present.", example = "[\"omar.haddad\"]")
                    @NotNull(message = "List the members present.")
                    @Size(max = 200, message = "List at most 200 members.")
                    Set<@NotNull PersonId> present) {}

    /** An interest in a subject. */
    @Schema(title = "interest", description = "An interest in a subject.")
    record NewInterest(
            @Schema(description = "What it is an interest in.", example = "BC-2026-0001")
                    @NotBlank(
                            message = "Name what it is an interest in, such as a case or a change.")
                    @PlainText(max = 40)
                    String subject,
            @Schema(description = "What the interest is.", example = "My team would run it.")
                    @NotBlank(message = "Say what the interest is.")
                    @PlainText(max = 2000, multiline = true)
                    String nature) {}
}
