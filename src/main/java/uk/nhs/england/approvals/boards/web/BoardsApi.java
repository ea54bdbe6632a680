package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.BoardReading;
import uk.nhs.england.approvals.boards.BoardView;
import uk.nhs.england.approvals.boards.ComposingBoards;
import uk.nhs.england.approvals.boards.Membership;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** The boards and who sits on them, over HTTP. */
@RestController
@RequestMapping("/api/v1/boards")
@Tag(name = "Boards", description = "The bodies that decide, their seats and their members")
class BoardsApi {

    private final BoardReading boards;
    private final ComposingBoards composing;

    BoardsApi(BoardReading boards, ComposingBoards composing) {
        this.boards = boards;
        this.composing = composing;
    }

    @GetMapping
    @Allowed({})
    @Operation(summary = "List boards", description = "Every board as composed today, by code.")
    Slice<BoardView> list() {
        return new Slice<>(boards.all(), null);
    }

    @GetMapping("/{code}")
    @Allowed({})
    @Operation(
            summary = "Show a board",
            description =
                    "As it is today, or else as it was last, or will be first; the ETag is the"
                            + " revision of its set-up.")
    ResponseEntity<BoardView> show(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable
                    String code) {
        var shown = boards.show(code);
        return ResponseEntity.ok().eTag(ETags.of(shown.revision())).body(shown.board());
    }

    @PostMapping("/{code}/members")
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Seat a member",
            description = "A person takes a seat from a day on, as its holder or as an alternate.")
    ResponseEntity<BoardView> seat(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @Valid @RequestBody NewMember member,
            Actor actor) {
        composing.seat(code, member.seating(), actor);
        return ResponseEntity.created(URI.create("/api/v1/boards/" + code))
                .body(boards.show(code).board());
    }

    @PostMapping("/{code}/members/{id}/leaving")
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Let a member leave",
            description = "From that day on the person does not fill the seat.")
    BoardView leave(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @Parameter(description = "The membership") @PathVariable UUID id,
            @Valid @RequestBody Leaving leaving,
            Actor actor) {
        composing.leave(code, id, leaving.on(), actor);
        return boards.show(code).board();
    }

    /** Who is to fill which seat. */
    @Schema(title = "member", description = "Who is to fill which seat, from which day.")
    record NewMember(
            @Schema(description = "The seat's code.", example = "SECURITY")
                    @NotBlank(message = "Name the seat.")
                    @PlainText(max = 20)
                    String seat,
            @Schema(description = "The person.", example = "omar.haddad")
                    @NotNull(message = "Name the person.")
                    PersonId person,
            @Schema(description = "Whether they stand in for the holder.", example = "false")
                    @NotNull(message = "Say whether they stand in for the holder.")
                    Boolean alternate,
            @Schema(description = "The first day.", example = "2026-11-23")
                    @NotNull(message = "Give the first day.")
                    LocalDate from) {

        Membership.Seating seating() {
            return new Membership.Seating(seat, person, alternate, from);
        }
    }

    /** When a member leaves. */
    @Schema(name = "MemberLeaving", title = "leaving", description = "When a member leaves a seat.")
    record Leaving(
            @Schema(description = "The first day without them.", example = "2027-03-31")
                    @NotNull(message = "Give the first day without them.")
                    LocalDate on) {}
}
