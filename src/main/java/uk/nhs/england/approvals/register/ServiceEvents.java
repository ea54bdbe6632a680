package uk.nhs.england.approvals.register;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What happened to a service. */
public final class ServiceEvents {

    private ServiceEvents() {}

    /** A service was entered in the register. */
    public record ServiceEntered(String reference, List<FieldChange> changes, Recorded recorded)
            implements GovernanceEvent {
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

    /**
     * A service ends on a day.
     *
     * @param openCases the open cases that name it, whose people are to know
     */
    public record ServiceRetired(
            String reference,
            LocalDate lastDay,
            List<FieldChange> changes,
            Set<String> openCases,
            Recorded recorded)
            implements GovernanceEvent {
        @Override
        public Subject subject() {
            return subjectOf(reference);
        }

        @Override
        public String what() {
            return "Service retired: its last day is " + lastDay;
        }
    }

    static Subject subjectOf(String reference) {
        return new Subject(Subject.Kind.SERVICE, reference);
    }
}
