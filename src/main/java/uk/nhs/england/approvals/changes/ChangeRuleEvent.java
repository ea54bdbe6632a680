package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;

/** What was set up for changes. */
public sealed interface ChangeRuleEvent extends GovernanceEvent {

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.CHANGE_RULE, "CHANGE-RULES");
    }

    /** Changes are judged by another rule from a day on. */
    record RulePlanned(ChangeRule rule, Recorded recorded) implements ChangeRuleEvent {
        @Override
        public String what() {
            return "Changes are judged by another rule from %s on".formatted(rule.from());
        }
    }

    /** Somebody is on the emergency roster from a day on. */
    record RosterJoined(PersonId person, LocalDate from, Recorded recorded)
            implements ChangeRuleEvent {
        @Override
        public String what() {
            return "%s is on the emergency roster from %s on".formatted(person, from);
        }
    }

    /** Somebody is on the emergency roster no longer from a day on. */
    record RosterLeft(PersonId person, LocalDate day, Recorded recorded)
            implements ChangeRuleEvent {
        @Override
        public String what() {
            return "%s is not on the emergency roster from %s on".formatted(person, day);
        }
    }
}
