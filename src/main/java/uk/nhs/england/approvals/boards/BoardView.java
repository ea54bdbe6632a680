package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A board as it is composed today. */
@Schema(name = "Board", description = "A board as it is composed today.")
public record BoardView(
        @Schema(description = "Its code.", example = "ARB") String code,
        @Schema(description = "Its name.", example = "Architecture Review Board") String name,
        @Schema(description = "What it is for.", example = "Technology approval of business cases.")
                String purpose,
        @Schema(description = "How often it sits.", example = "Fortnightly") String sits,
        @Schema(description = "Who takes the chair.") ChairRule chairRule,
        @Schema(description = "How many counted members a decision needs.", example = "4")
                int quorum,
        @Schema(description = "How it decides.", example = "CHAIR_AFTER_CONSENSUS")
                DecisionRule decisionRule,
        @Schema(
                        description =
                                "Working days to reply out of committee; null when it only decides"
                                        + " at sittings.",
                        example = "5")
                @Nullable Integer replyWindow,
        @Schema(description = "When and where it sits.") Terms.Meeting meeting,
        @Schema(description = "What fits into a sitting, and by when.") Terms.Agenda agenda,
        @Schema(description = "Since when it has been set up so.", example = "2021-11-29")
                LocalDate from,
        @Schema(description = "Its seats, with those who fill them.") List<SeatView> seats) {

    static BoardView of(String code, Terms terms, List<SeatView> seats) {
        return new BoardView(
                code,
                terms.name(),
                terms.purpose(),
                terms.sits(),
                terms.chairRule(),
                terms.quorum(),
                terms.decisionRule(),
                terms.replyWindow(),
                terms.meeting(),
                terms.agenda(),
                terms.from(),
                seats);
    }

    /** A seat and those who fill it. */
    @Schema(name = "Seat", description = "A seat on a board.")
    public record SeatView(
            @Schema(description = "Its code.", example = "SECURITY") String code,
            @Schema(description = "Its name.", example = "Security") String name,
            @Schema(description = "Whether it must be filled for a decision.", example = "true")
                    boolean needed,
            @Schema(description = "Those who fill it.") List<MemberView> members) {}

    /** A member in a seat. */
    @Schema(name = "Member", description = "A person in a seat.")
    public record MemberView(
            @Schema(
                            description = "The membership.",
                            example = "0199c3f0-7d2e-7000-8000-000000000001")
                    UUID id,
            @Schema(description = "The person.", example = "omar.haddad") PersonId person,
            @Schema(description = "Whether they stand in for the holder.", example = "false")
                    boolean alternate) {}

    /** A row of the query behind it. */
    record Row(
            String seat,
            String seatName,
            boolean needed,
            @Nullable UUID id,
            @Nullable String person,
            boolean alternate) {}
}
