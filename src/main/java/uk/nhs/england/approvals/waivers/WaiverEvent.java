package uk.nhs.england.approvals.waivers;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.decisions.SubjectClosed;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;

/** What happened to an exception. */
public sealed interface WaiverEvent extends GovernanceEvent {

    String number();

    @Override
    default Subject subject() {
        return Subject.exception(number());
    }

    /** It was requested. */
    record ExceptionRequested(
            String number,
            Subject about,
            String criterion,
            RiskLevel risk,
            String board,
            @Nullable String renews,
            Recorded recorded)
            implements WaiverEvent {
        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public String what() {
            return "Exception to %s requested for %s at %s risk: the %s decides%s"
                    .formatted(
                            criterion,
                            about,
                            risk.words(),
                            board,
                            renews == null ? "" : "; it renews " + renews);
        }
    }

    /** The board granted it. */
    record ExceptionGranted(String number, String decision, LocalDate until, Recorded recorded)
            implements WaiverEvent {
        @Override
        public String what() {
            return "Exception granted by %s, to %s".formatted(decision, until);
        }
    }

    /** The board refused it. */
    record ExceptionRefused(String number, String decision, Recorded recorded)
            implements WaiverEvent {
        @Override
        public String what() {
            return "Exception refused by " + decision;
        }
    }

    /** The board wants something first; it waits for another decision. */
    record ExceptionDeferred(String number, String decision, Recorded recorded)
            implements WaiverEvent {
        @Override
        public String what() {
            return "Exception deferred by " + decision;
        }
    }

    /** A sitting did not ratify what was decided on it, or on its renewal: that is undone. */
    record ExceptionReturned(String number, String what, Recorded recorded)
            implements WaiverEvent {}

    /** It was taken back before a decision. */
    record ExceptionWithdrawn(String number, Recorded recorded) implements WaiverEvent {
        @Override
        public String what() {
            return "Exception withdrawn";
        }
    }

    /** Its owner was told that it will end. */
    record ExceptionReminded(String number, LocalDate until, Recorded recorded)
            implements WaiverEvent {
        @Override
        public String what() {
            return "Owner told that the exception ends on " + until;
        }
    }

    /** It is no longer needed. */
    record ExceptionEnded(String number, Recorded recorded) implements WaiverEvent, SubjectClosed {
        @Override
        public String what() {
            return "Exception ended early";
        }
    }

    /** Its last day passed. */
    record ExceptionLapsed(String number, Recorded recorded) implements WaiverEvent, SubjectClosed {
        @Override
        public String what() {
            return "Exception lapsed";
        }
    }

    /** A renewal took its place. */
    record ExceptionSuperseded(String number, String renewal, Recorded recorded)
            implements WaiverEvent, SubjectClosed {
        @Override
        public String what() {
            return "Exception superseded by its renewal " + renewal;
        }
    }
}
