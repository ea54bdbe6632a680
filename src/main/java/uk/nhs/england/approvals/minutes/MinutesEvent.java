package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened to minutes and actions. */
public sealed interface MinutesEvent extends GovernanceEvent {

    UUID sitting();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.SITTING, sitting().toString());
    }

    /** The sitting ended, and its minutes were drafted. */
    record MinutesDrafted(UUID sitting, String board, LocalDate commentsUntil, Recorded recorded)
            implements MinutesEvent {
        @Override
        public String what() {
            return "Minutes drafted";
        }
    }

    /** A member commented on the draft. */
    record MinutesCommented(UUID sitting, PersonId person, Recorded recorded)
            implements MinutesEvent {
        @Override
        public String what() {
            return "%s commented on the minutes".formatted(person);
        }
    }

    /** A later sitting agreed them. */
    record MinutesFixed(UUID sitting, UUID at, String fingerprint, Recorded recorded)
            implements MinutesEvent {
        @Override
        public String what() {
            return "Minutes agreed and fixed";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("fingerprint", null, fingerprint));
        }
    }

    /** A sitting asks somebody to do something. */
    record ActionSet(UUID sitting, String number, PersonId owner, LocalDate due, Recorded recorded)
            implements MinutesEvent {
        @Override
        public String what() {
            return "Action %s for %s, due %s".formatted(number, owner, due);
        }
    }

    /** It is done. */
    record ActionDone(UUID sitting, String number, Recorded recorded) implements MinutesEvent {
        @Override
        public String what() {
            return "Action %s done".formatted(number);
        }
    }
}
