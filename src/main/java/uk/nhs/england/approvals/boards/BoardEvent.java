package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.UUID;

/** What happened to boards and their sittings. */
public sealed interface BoardEvent extends GovernanceEvent {

    /** A person took a seat. */
    record MemberSeated(String board, String seat, PersonId person, Recorded recorded)
            implements BoardEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.BOARD, board);
        }

        @Override
        public String what() {
            return "%s took the seat %s of the %s".formatted(person, seat, board);
        }
    }

    /** A person left a seat. */
    record MemberLeft(String board, String seat, PersonId person, Recorded recorded)
            implements BoardEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.BOARD, board);
        }

        @Override
        public String what() {
            return "%s leaves the seat %s of the %s".formatted(person, seat, board);
        }
    }

    /** A sitting was planned. */
    record SittingPlanned(UUID sitting, String board, PersonId chair, Recorded recorded)
            implements BoardEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }

        @Override
        public String what() {
            return "Sitting of the %s planned, chaired by %s".formatted(board, chair);
        }
    }

    /** The chair was handed over. */
    record ChairHandedOver(UUID sitting, @Nullable PersonId from, PersonId to, Recorded recorded)
            implements BoardEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }

        @Override
        public String what() {
            return "Chair handed over";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("chair", from == null ? null : from.value(), to.value()));
        }
    }

    /** Attendance was taken. */
    record AttendanceTaken(UUID sitting, String before, String after, Recorded recorded)
            implements BoardEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }

        @Override
        public String what() {
            return "Attendance taken";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("present", before, after));
        }
    }

    /** An interest was declared by mistake: the person is counted for the subject again. */
    record InterestWithdrawn(Subject subject, PersonId person, Recorded recorded)
            implements BoardEvent {
        @Override
        public String what() {
            return "Interest of %s withdrawn".formatted(person);
        }
    }

    /** A person declared an interest and is not counted for the subject from now on. */
    record InterestDeclared(Subject subject, PersonId person, Recorded recorded)
            implements BoardEvent {
        @Override
        public String what() {
            return "%s declared an interest".formatted(person);
        }
    }
}
