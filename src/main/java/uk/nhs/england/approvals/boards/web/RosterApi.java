package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.RecordingAbsences;
import uk.nhs.england.approvals.boards.RosterView;
import uk.nhs.england.approvals.boards.SeriesReading;
import uk.nhs.england.approvals.boards.SwappingChairs;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.UUID;

/** Who takes the chair of a board, over HTTP. */
@RestController
@RequestMapping("/api/v1/boards/{code}/roster")
@Tag(name = "Roster", description = "Who takes the chair of a board, a year ahead")
class RosterApi {

    private final SeriesReading reading;
    private final RecordingAbsences absences;
    private final SwappingChairs swapping;

    RosterApi(SeriesReading reading, RecordingAbsences absences, SwappingChairs swapping) {
        this.reading = reading;
        this.absences = absences;
        this.swapping = swapping;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show a board's roster",
            description =
                    "Who takes the chair of each sitting ahead, who must name one where nobody"
                            + " does, and who cannot come when.")
    RosterView show(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable
                    String code) {
        return reading.roster(code);
    }

    @PostMapping("/absences")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record an absence",
            description =
                    "A member cannot come on some days: they are passed over, and next when they"
                            + " are back. Members record their own, the PMO anybody's.")
    RosterView absence(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @Valid @RequestBody NewAbsence absence,
            Actor actor) {
        absences.record(code, absence.person(), absence.from(), absence.until(), actor);
        return reading.roster(code);
    }

    @PostMapping("/absences/{id}/withdrawal")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Withdraw an absence",
            description = "The member can come after all; the absence stays on the record.")
    RosterView withdraw(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @Parameter(description = "The absence") @PathVariable UUID id,
            Actor actor) {
        absences.withdraw(code, id, actor);
        return reading.roster(code);
    }

    @PostMapping("/swaps")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Swap two turns",
            description =
                    "Two members take each other's turn in the chair, and agreed on it before. The"
                            + " PMO records it, or one of the two. Refused when it is not their"
                            + " turn any more.")
    RosterView swap(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @Valid @RequestBody Swap swap,
            Actor actor) {
        swapping.swap(code, swap.one().turn(), swap.other().turn(), actor);
        return reading.roster(code);
    }

    /** When a member cannot come. */
    @Schema(name = "NewAbsence", title = "absence", description = "When a member cannot come.")
    record NewAbsence(
            @Schema(description = "The member.", example = "omar.haddad")
                    @NotNull(message = "Name the member.")
                    PersonId person,
            @Schema(description = "The first day.", example = "2026-12-21")
                    @NotNull(message = "Give the first day.")
                    LocalDate from,
            @Schema(description = "The last day.", example = "2027-01-03")
                    @NotNull(message = "Give the last day.")
                    LocalDate until) {}

    /** Two turns that are swapped. */
    @Schema(name = "ChairSwap", title = "swap", description = "Two turns that are swapped.")
    record Swap(
            @Schema(description = "One of the turns.") @NotNull(message = "Say which turn.") @Valid
                    Given one,
            @Schema(description = "The other.") @NotNull(message = "Say for which turn.") @Valid
                    Given other) {}

    /** A turn as it was read. */
    @Schema(name = "GivenTurn", description = "A turn as it was read.")
    record Given(
            @Schema(description = "The sitting.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                    @NotNull(message = "Name the sitting.")
                    UUID sitting,
            @Schema(description = "Whose turn it is.", example = "omar.haddad")
                    @NotNull(message = "Name the member whose turn it is.")
                    PersonId chair) {

        SwappingChairs.Turn turn() {
            return new SwappingChairs.Turn(sitting, chair);
        }
    }
}
