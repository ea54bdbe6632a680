package uk.nhs.england.approvals.register;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What happened to a service. */
public final class ServiceEvents {

    private ServiceEvents() {}

    /** A service was entered in the register. */
    public record ServiceEntered(String reference, Recorded recorded) implements GovernanceEvent {
        @Override
        public Subject subject() {
            return subjectOf(reference);
        }

        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public String what() {
            return "Service entered in the register";
        }
    }

    /** What the register says of a service was changed. */
    public record ServiceChanged(String reference, List<FieldChange> changes, Recorded recorded)
            implements GovernanceEvent {
        @Override
        public Subject subject() {
            return subjectOf(reference);
        }

        @Override
        public String what() {
            return "Service changed in the register";
        }
    }

    private static Subject subjectOf(String reference) {
        return new Subject(Subject.Kind.SERVICE, reference);
    }
}
