package uk.nhs.england.approvals.agendas;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.UUID;

/** What happened to a question that a board was asked between its sittings. */
public sealed interface OutOfCommitteeEvent extends GovernanceEvent {

    /** The sitting in writing. */
    UUID sitting();

    /** A board was asked between its sittings. */
    record AskedOutOfCommittee(Subject subject, UUID sitting, String board, Recorded recorded)
            implements OutOfCommitteeEvent {
        @Override
        public String what() {
            return "The %s is asked out of committee".formatted(board);
        }
    }

    /** Its members have longer to reply. */
    record RepliesExtended(
            Subject subject,
            UUID sitting,
            String board,
            LocalDate until,
            String why,
            Recorded recorded)
            implements OutOfCommitteeEvent {
        @Override
        public String what() {
            return "The %s may reply until %s".formatted(board, until);
        }
    }

    /** Nothing that another member could reply would change what the board decides. */
    record RepliesAreIn(Subject subject, UUID sitting, String board, Recorded recorded)
            implements OutOfCommitteeEvent {
        @Override
        public String what() {
            return "The replies of the %s are in".formatted(board);
        }
    }

    /** The last day to reply has passed: its chair concludes. */
    record RepliesClosed(Subject subject, UUID sitting, String board, Recorded recorded)
            implements OutOfCommitteeEvent {
        @Override
        public String what() {
            return "The time to reply has passed for the %s".formatted(board);
        }
    }

    /** Its chair has decided, or left it to a sitting. */
    record ConcludedOutOfCommittee(Subject subject, UUID sitting, String board, Recorded recorded)
            implements OutOfCommitteeEvent {
        @Override
        public String what() {
            return "The %s is not asked out of committee any more".formatted(board);
        }
    }

    /** Members who have not replied were reminded. */
    record RepliesReminded(Subject subject, UUID sitting, String board, Recorded recorded)
            implements OutOfCommitteeEvent {
        @Override
        public String what() {
            return "Members of the %s were reminded to reply".formatted(board);
        }
    }
}
