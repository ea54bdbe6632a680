package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.ReschedulingSittings;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Precondition;

import java.time.Instant;
import java.util.UUID;

/** Sittings that are moved or called off, over HTTP. */
@RestController
@RequestMapping("/api/v1/sittings/{id}")
@Tag(name = "Sittings", description = "When boards meet, who takes the chair, who is there")
class ReschedulingApi {

    private final ReschedulingSittings rescheduling;

    ReschedulingApi(ReschedulingSittings rescheduling) {
        this.rescheduling = rescheduling;
    }

    @PostMapping("/moving")
    @Allowed({PMO, CHANGE_MANAGER})
    @Operation(
            summary = "Move a sitting",
            description =
                    "To a later time than now; no rule moves it back. Refused once it has begun.")
    ResponseEntity<SittingView> move(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Moving moving,
            Actor actor) {
        return shown(
                rescheduling.move(
                        id,
                        version -> Precondition.require(ifMatch, version),
                        moving.time(),
                        actor));
    }

    @PostMapping("/cancelling")
    @Allowed({PMO, CHANGE_MANAGER})
    @Operation(
            summary = "Cancel a sitting",
            description = "It does not take place. Refused once it has begun.")
    ResponseEntity<SittingView> cancel(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Cancelling cancelling,
            Actor actor) {
        return shown(
                rescheduling.cancel(
                        id,
                        version -> Precondition.require(ifMatch, version),
                        cancelling.reason(),
                        actor));
    }

    private static ResponseEntity<SittingView> shown(Sitting sitting) {
        return ResponseEntity.ok().eTag(ETags.of(sitting.version())).body(SittingView.of(sitting));
    }

    /** When a sitting is to be instead. */
    @Schema(
            name = "SittingMoving",
            title = "moving",
            description = "When a sitting is to be instead, and why.")
    record Moving(
            @Schema(description = "When it starts, UTC.", example = "2026-12-03T14:00:00Z")
                    @NotNull(message = "Say when it starts.")
                    Instant startsAt,
            @Schema(description = "Where; left out when that stays.", example = "Leeds")
                    @PlainText(max = 200)
                    @Nullable String place,
            @Schema(description = "Why.", example = "The room is taken.")
                    @NotBlank(message = "Say why it is moved.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {

        ReschedulingSittings.NewTime time() {
            return new ReschedulingSittings.NewTime(
                    startsAt, place == null || place.isBlank() ? null : place, reason);
        }
    }

    /** Why a sitting does not take place. */
    @Schema(
            name = "SittingCancelling",
            title = "cancelling",
            description = "Why a sitting does not take place.")
    record Cancelling(
            @Schema(description = "Why.", example = "There is nothing to decide.")
                    @NotBlank(message = "Say why it is cancelled.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}
}
