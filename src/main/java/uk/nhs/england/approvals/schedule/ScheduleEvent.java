package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.Set;

/** What happened to the time of a change. */
public sealed interface ScheduleEvent extends GovernanceEvent {

    String change();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.CHANGE, change());
    }

    /**
     * A change clashes; another change that it clashes with has a fact of its own.
     *
     * @param other the other change, or the freeze
     * @param hears who asked for either change, and who owns the services of either
     */
    record ClashFound(
            String change,
            ClashView.Kind kind,
            @Nullable String other,
            Set<PersonId> hears,
            Recorded recorded)
            implements ScheduleEvent {
        @Override
        public String what() {
            return "Clash found: " + Words.of(kind, other);
        }
    }

    /** A clash of a change is gone. */
    record ClashGone(
            String change,
            ClashView.Kind kind,
            @Nullable String other,
            Set<PersonId> hears,
            Recorded recorded)
            implements ScheduleEvent {
        @Override
        public String what() {
            return "Clash gone: " + Words.of(kind, other);
        }
    }

    /** The change manager lets a change go ahead in spite of a clash. */
    record ClashAccepted(
            String change, ClashView.Kind kind, @Nullable String other, Recorded recorded)
            implements ScheduleEvent {
        @Override
        public String what() {
            return "Clash accepted: " + Words.of(kind, other);
        }
    }
}
