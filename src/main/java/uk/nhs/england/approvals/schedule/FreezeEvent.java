package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What happened to a freeze. */
public sealed interface FreezeEvent extends GovernanceEvent {

    String freeze();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.CALENDAR, freeze());
    }

    /** A freeze was entered. */
    record FreezeEntered(String freeze, List<FieldChange> changes, Recorded recorded)
            implements FreezeEvent {
        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public String what() {
            return "Freeze entered";
        }
    }

    /** What is said of a freeze was changed. */
    record FreezeChanged(String freeze, List<FieldChange> changes, Recorded recorded)
            implements FreezeEvent {
        @Override
        public String what() {
            return "Freeze changed";
        }
    }

    /** A freeze was called off. */
    record FreezeEnded(String freeze, Recorded recorded) implements FreezeEvent {
        @Override
        public String what() {
            return "Freeze called off";
        }
    }
}
