package uk.nhs.england.approvals.boards.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.ChairRule;
import uk.nhs.england.approvals.boards.DecisionRule;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Terms;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.List;

/** What is sent to set boards up. */
final class BodyRequests {

    private BodyRequests() {}

    /** A board to be entered. */
    @Schema(name = "NewBoard", title = "board", description = "A board, from a day on.")
    record NewBoard(
            @Schema(description = "Its code, for good: 2 to 8 capitals.", example = "DAB")
                    @NotNull(message = "Give the board a code.")
                    @PlainText(max = 8)
                    @Pattern(regexp = "[A-Z]{2,8}", message = "Give 2 to 8 capitals.")
                    String code,
            @Schema(description = "How it is set up.")
                    @NotNull(message = "Say how the board is set up.")
                    @Valid
                    NewTerms terms,
            @Schema(description = "Its seats, 1 to 50.")
                    @NotEmpty(message = "Give the board at least one seat.")
                    @Size(max = 50, message = "A board has at most 50 seats.")
                    List<@Valid @NotNull(message = "Say which seat.") FirstSeat> seats) {

        List<Roster.Seat> rosterSeats() {
            return seats.stream().map(FirstSeat::seat).toList();
        }
    }

    /** How a board is to be set up. */
    @Schema(
            name = "NewBoardTerms",
            title = "terms",
            description = "How a board is set up from a day on.")
    record NewTerms(
            @Schema(description = "The first day, after today.", example = "2027-01-04")
                    @NotNull(message = "Give the first day.")
                    LocalDate from,
            @Schema(description = "Its name.", example = "Data and Analytics Board")
                    @NotBlank(message = "Give the board a name.")
                    @PlainText(max = 200)
                    String name,
            @Schema(description = "What it is for.", example = "Approves uses of shared data.")
                    @NotBlank(message = "Say what the board is for.")
                    @PlainText(max = 1000)
                    String purpose,
            @Schema(description = "How often it sits, in words.", example = "Fortnightly")
                    @NotBlank(message = "Say how often the board sits.")
                    @PlainText(max = 100)
                    String sits,
            @Schema(description = "Who takes the chair.", example = "{\"type\": \"ROTATION\"}")
                    @NotNull(message = "Say who takes the chair.")
                    @Valid
                    ChairRule chairRule,
            @Schema(
                            description = "How many counted members a decision needs, 1 to 50.",
                            example = "4")
                    @NotNull(message = "Give the quorum.")
                    @Min(value = 1, message = "Give a quorum of 1 to 50.")
                    @Max(value = 50, message = "Give a quorum of 1 to 50.")
                    Integer quorum,
            @Schema(description = "How it decides.", example = "CHAIR_AFTER_CONSENSUS")
                    @NotNull(message = "Say how the board decides.")
                    DecisionRule decisionRule,
            @Schema(
                            description =
                                    "Working days to reply out of committee, 1 to 60; left out"
                                            + " when it only decides at sittings.",
                            example = "5")
                    @Min(value = 1, message = "Give 1 to 60 working days.")
                    @Max(value = 60, message = "Give 1 to 60 working days.")
                    @Nullable Integer replyWindow,
            @Schema(description = "When and where it sits.")
                    @NotNull(message = "Say when and where the board sits.")
                    @Valid
                    Terms.Meeting meeting,
            @Schema(description = "What fits into a sitting, and by when.")
                    @NotNull(message = "Say what fits into a sitting.")
                    @Valid
                    Terms.Agenda agenda) {

        Terms terms() {
            return new Terms(
                    from,
                    null,
                    name,
                    purpose,
                    sits,
                    chairRule,
                    quorum,
                    decisionRule,
                    replyWindow,
                    meeting,
                    agenda);
        }
    }

    /** A seat of a new board. */
    @Schema(name = "FirstSeat", title = "seat", description = "A seat of a new board.")
    record FirstSeat(
            @Schema(description = "Its code.", example = "DATA")
                    @NotNull(message = "Give the seat a code.")
                    @PlainText(max = 20)
                    @Pattern(
                            regexp = "[A-Z][A-Z_]{1,19}",
                            message = "Give 2 to 20 capitals or underscores, a capital first.")
                    String code,
            @Schema(description = "Its name.", example = "Data and analytics")
                    @NotBlank(message = "Give the seat a name.")
                    @PlainText(max = 100)
                    String name,
            @Schema(description = "Whether it must be filled for a decision.", example = "false")
                    @NotNull(message = "Say whether the seat must be filled for a decision.")
                    Boolean needed) {

        Roster.Seat seat() {
            return new Roster.Seat(code, name, needed);
        }
    }

    /** A seat that a board gains, or that changes. */
    @Schema(name = "NewSeat", title = "seat", description = "A seat as it is from a day on.")
    record NewSeat(
            @Schema(description = "Its code.", example = "DATA")
                    @NotNull(message = "Give the seat a code.")
                    @PlainText(max = 20)
                    @Pattern(
                            regexp = "[A-Z][A-Z_]{1,19}",
                            message = "Give 2 to 20 capitals or underscores, a capital first.")
                    String code,
            @Schema(description = "Its name.", example = "Data and analytics")
                    @NotBlank(message = "Give the seat a name.")
                    @PlainText(max = 100)
                    String name,
            @Schema(description = "Whether it must be filled for a decision.", example = "false")
                    @NotNull(message = "Say whether the seat must be filled for a decision.")
                    Boolean needed,
            @Schema(description = "The first day, after today.", example = "2027-01-04")
                    @NotNull(message = "Give the first day.")
                    LocalDate from) {

        Roster.Seat seat() {
            return new Roster.Seat(code, name, needed);
        }
    }

    /** When a seat ends. */
    @Schema(name = "SeatEnding", title = "ending", description = "When a board loses a seat.")
    record Ending(
            @Schema(description = "The first day without it, after today.", example = "2027-03-31")
                    @NotNull(message = "Give the first day without it.")
                    LocalDate on) {}
}
