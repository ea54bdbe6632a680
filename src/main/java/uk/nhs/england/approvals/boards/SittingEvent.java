package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.UUID;

/** What happened to the days of sittings and to their chairs. */
public sealed interface SittingEvent extends GovernanceEvent {

    /** A sitting is at another time or place. */
    record SittingMoved(UUID sitting, MoveView move, Recorded recorded) implements SittingEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }

        @Override
        public String what() {
            return "Sitting moved";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("startsAt", "" + move.from(), "" + move.to()),
                    new FieldChange("place", move.fromPlace(), move.toPlace()),
                    new FieldChange("reason", null, move.reason()));
        }
    }

    /** A sitting does not take place. */
    record SittingCancelled(UUID sitting, String why, Recorded recorded) implements SittingEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }

        @Override
        public String what() {
            return "Sitting cancelled";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("reason", null, why));
        }
    }

    /** A board's rule gave sittings. */
    record SeriesPlanned(String board, List<FieldChange> changes, Recorded recorded)
            implements SittingEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.BOARD, board);
        }

        @Override
        public String what() {
            return "%d sittings of the %s planned by its rule".formatted(changes.size(), board);
        }
    }

    /** A board's rule gave chairs to its sittings. */
    record RosterPlanned(String board, List<FieldChange> changes, Recorded recorded)
            implements SittingEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.BOARD, board);
        }

        @Override
        public String what() {
            return "Chairs of %d sittings of the %s follow from its rule"
                    .formatted(changes.size(), board);
        }
    }

    /** Two members took each other's turn in the chair. */
    record ChairsSwapped(String board, List<FieldChange> changes, Recorded recorded)
            implements SittingEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.BOARD, board);
        }

        @Override
        public String what() {
            return "Two chairs of the %s swapped".formatted(board);
        }
    }

    /** A member cannot come, or can after all. */
    record AbsenceRecorded(String board, String what, Recorded recorded) implements SittingEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.BOARD, board);
        }
    }

    /** A sitting went from one state of its life to the next. */
    record SittingAdvanced(
            UUID sitting, String board, SittingState state, String what, Recorded recorded)
            implements SittingEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }
    }

    /** A member said whether they come. */
    record ReplyGiven(UUID sitting, PersonId person, Reply.Kind reply, Recorded recorded)
            implements SittingEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }

        @Override
        public String what() {
            return "%s replied: %s"
                    .formatted(person, reply == Reply.Kind.COMING ? "coming" : "apologies");
        }
    }
}
