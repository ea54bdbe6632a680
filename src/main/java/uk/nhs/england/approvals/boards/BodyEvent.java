package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;

/** What happened to the set-up of a board. */
public sealed interface BodyEvent extends GovernanceEvent {

    String board();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.BOARD, board());
    }

    /** There is such a board from a day on. */
    record BoardEntered(String board, LocalDate from, List<FieldChange> changes, Recorded recorded)
            implements BodyEvent {
        @Override
        public String what() {
            return "There is a board %s from %s".formatted(board, from);
        }
    }

    /** It is set up otherwise from a day on. */
    record TermsChanged(String board, LocalDate from, List<FieldChange> changes, Recorded recorded)
            implements BodyEvent {
        @Override
        public String what() {
            return "The %s has other terms from %s".formatted(board, from);
        }
    }

    /** It has such a seat from a day on. */
    record SeatEntered(String board, Roster.Seat seat, LocalDate from, Recorded recorded)
            implements BodyEvent {
        @Override
        public String what() {
            return "The %s has the seat %s from %s".formatted(board, seat.code(), from);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("name", null, seat.name()),
                    new FieldChange("needed", null, String.valueOf(seat.needed())));
        }
    }

    /** It has no such seat from a day on. */
    record SeatEnded(String board, String seat, LocalDate on, Recorded recorded)
            implements BodyEvent {
        @Override
        public String what() {
            return "The %s has no seat %s from %s".formatted(board, seat, on);
        }
    }
}
