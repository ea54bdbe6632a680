package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.LocalDate;

/** What happened to a change when it was made and afterwards. */
public sealed interface ImplementationEvent extends OfChange {

    /** It was started, paused or resumed. */
    record ChangeMoved(String number, ImplementationAct act, Recorded recorded)
            implements ImplementationEvent {
        @Override
        public String what() {
            return "Change " + act.words();
        }
    }

    /** It is over: done, or taken back. */
    record ChangeImplemented(String number, boolean backedOut, Recorded recorded)
            implements ImplementationEvent {
        @Override
        public String what() {
            return backedOut ? "Change backed out" : "Change done";
        }
    }

    /** It was reviewed. */
    record ChangeReviewed(String number, ReviewOutcome outcome, Recorded recorded)
            implements ImplementationEvent {
        @Override
        public String what() {
            return "Change reviewed: " + outcome.words();
        }
    }

    /** An incident was linked to it: it is open again, and CAB looks at it. */
    record IncidentLinked(String number, String incident, Recorded recorded)
            implements ImplementationEvent {
        @Override
        public String what() {
            return "Incident %s linked; CAB looks at the change".formatted(incident);
        }
    }

    /** It was linked by mistake. */
    record IncidentUnlinked(String number, String incident, String because, Recorded recorded)
            implements ImplementationEvent {
        @Override
        public String what() {
            return "Incident %s taken off: %s".formatted(incident, because);
        }
    }

    /** CAB looked at what was made without it. */
    record CabLooked(String number, String decision, Recorded recorded)
            implements ImplementationEvent {
        @Override
        public String what() {
            return "CAB looked at the change in " + decision;
        }
    }

    /** Nothing more is to be done. */
    record ChangeClosed(String number, Recorded recorded) implements ImplementationEvent {
        @Override
        public String what() {
            return "Change closed";
        }
    }

    /** Its window passed before it was started. */
    record WindowPassed(String number, Recorded recorded) implements ImplementationEvent {
        @Override
        public String what() {
            return "The window passed before the change was started";
        }
    }

    /** Whoever it waits for was asked again. */
    record ChangeChased(String number, String task, Recorded recorded)
            implements ImplementationEvent {
        @Override
        public String what() {
            return "Overdue: " + task.replace('-', ' ');
        }
    }

    /** A service that it changes ends. */
    record ServiceOfChangeRetires(
            String number, String service, LocalDate lastDay, Recorded recorded)
            implements ImplementationEvent {
        @Override
        public String what() {
            return "The service %s ends on %s".formatted(service, lastDay);
        }
    }
}
