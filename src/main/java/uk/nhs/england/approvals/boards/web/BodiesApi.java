package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;

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

import uk.nhs.england.approvals.boards.BoardReading;
import uk.nhs.england.approvals.boards.BoardView;
import uk.nhs.england.approvals.boards.SettingUpBoards;
import uk.nhs.england.approvals.boards.Terms;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;

/** How boards are set up, over HTTP. */
@RestController
@RequestMapping("/api/v1/boards")
@Tag(name = "Boards", description = "The bodies that decide, their seats and their members")
class BodiesApi {

    private final BoardReading boards;
    private final SettingUpBoards settingUp;

    BodiesApi(BoardReading boards, SettingUpBoards settingUp) {
        this.boards = boards;
        this.settingUp = settingUp;
    }

    @PostMapping
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Enter a board",
            description = "There is a new board from a later day on; its members are seated next.")
    ResponseEntity<BoardView> enter(@Valid @RequestBody BodyRequests.NewBoard board, Actor actor) {
        settingUp.enter(board.code(), board.terms().terms(), board.rosterSeats(), actor);
        return created(board.code());
    }

    @GetMapping("/{code}/terms")
    @Allowed({})
    @Operation(
            summary = "List the terms of a board",
            description = "All that it has had, has and will have, oldest first.")
    Slice<Terms> terms(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable
                    String code) {
        return new Slice<>(boards.terms(code), null);
    }

    @PostMapping("/{code}/terms")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Change the terms of a board",
            description =
                    "From a later day on. A sitting keeps the terms of its own day, whatever they"
                            + " become later.")
    ResponseEntity<BoardView> change(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody BodyRequests.NewTerms terms,
            Actor actor) {
        settingUp.change(
                code, revision -> Precondition.require(ifMatch, revision), terms.terms(), actor);
        return created(code);
    }

    private ResponseEntity<BoardView> created(String code) {
        var shown = boards.show(code);
        return ResponseEntity.created(URI.create("/api/v1/boards/" + code))
                .eTag(ETags.of(shown.revision()))
                .body(shown.board());
    }
}
