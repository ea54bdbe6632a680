package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.BoardReading;
import uk.nhs.england.approvals.boards.BoardView;
import uk.nhs.england.approvals.boards.SettingUpSeats;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Precondition;

import java.net.URI;

/** The seats of boards, over HTTP. */
@RestController
@RequestMapping("/api/v1/boards/{code}/seats")
@Tag(name = "Boards", description = "The bodies that decide, their seats and their members")
class SeatsApi {

    private final BoardReading boards;
    private final SettingUpSeats seats;

    SeatsApi(BoardReading boards, SettingUpSeats seats) {
        this.boards = boards;
        this.seats = seats;
    }

    @PostMapping
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Give a board a seat",
            description =
                    "From a later day on. A seat that it has already goes on under another name,"
                            + " or is needed or no longer.")
    ResponseEntity<BoardView> seat(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody BodyRequests.NewSeat seat,
            Actor actor) {
        seats.enter(
                code,
                revision -> Precondition.require(ifMatch, revision),
                new SettingUpSeats.Change(seat.seat(), seat.from()),
                actor);
        return created(code);
    }

    @PostMapping("/{seat}/ending")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "End a seat",
            description =
                    "From a later day on the board has no such seat; whoever fills it leaves with"
                            + " it. Refused while the quorum or the chair needs it.")
    ResponseEntity<BoardView> end(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @Parameter(description = "The seat's code", example = "DATA") @PathVariable String seat,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody BodyRequests.Ending ending,
            Actor actor) {
        seats.end(
                code,
                revision -> Precondition.require(ifMatch, revision),
                new SettingUpSeats.Ending(seat, ending.on()),
                actor);
        return shown(ResponseEntity.ok(), code);
    }

    private ResponseEntity<BoardView> created(String code) {
        return shown(ResponseEntity.created(URI.create("/api/v1/boards/" + code)), code);
    }

    private ResponseEntity<BoardView> shown(ResponseEntity.BodyBuilder answer, String code) {
        var shown = boards.show(code);
        return answer.eTag(ETags.of(shown.revision())).body(shown.board());
    }
}
