package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;

/** What happened to a consultee. */
public sealed interface ConsulteeEvent extends GovernanceEvent {

    String consultee();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.CONSULTEE, consultee());
    }

    /** Somebody answers for it from a day on. */
    record MemberJoined(String consultee, PersonId person, LocalDate from, Recorded recorded)
            implements ConsulteeEvent {
        @Override
        public String what() {
            return "%s answers for %s from %s".formatted(person, consultee, from);
        }
    }

    /** Somebody no longer answers for it. */
    record MemberLeft(String consultee, PersonId person, LocalDate on, Recorded recorded)
            implements ConsulteeEvent {
        @Override
        public String what() {
            return "%s answers for %s until %s".formatted(person, consultee, on);
        }
    }

    /** It is asked on other terms from a day on. */
    record TermsChanged(
            String consultee, LocalDate from, int timeLimit, boolean mandatory, Recorded recorded)
            implements ConsulteeEvent {
        @Override
        public String what() {
            return "%s is asked on other terms from %s".formatted(consultee, from);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("timeLimit", null, String.valueOf(timeLimit)),
                    new FieldChange("mandatory", null, String.valueOf(mandatory)));
        }
    }
}
