package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.Locale;

/** What happened to a template. */
public sealed interface TemplateEvent extends GovernanceEvent {

    String number();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.CHANGE_TEMPLATE, number());
    }

    /** A revision was proposed. */
    record TemplateProposed(String number, int revision, Recorded recorded)
            implements TemplateEvent {
        @Override
        public boolean isFirst() {
            return revision == 1;
        }

        @Override
        public String what() {
            return "Revision %d of the template proposed".formatted(revision);
        }
    }

    /** CAB decided on a revision. */
    record TemplateDecided(
            String number, int revision, Outcome.Type outcome, String decision, Recorded recorded)
            implements TemplateEvent {
        @Override
        public String what() {
            return "Revision %d %s by %s"
                    .formatted(
                            revision,
                            outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            decision);
        }
    }

    /** A sitting did not ratify what was decided on it. */
    record TemplateReturned(String number, String decision, Recorded recorded)
            implements TemplateEvent {
        @Override
        public String what() {
            return "Template before the CAB again: %s was not ratified".formatted(decision);
        }
    }

    /** Its record earned it standard status. */
    record StandardStatusEarned(String number, String why, Recorded recorded)
            implements TemplateEvent {
        @Override
        public String what() {
            return "Standard status earned: " + why;
        }
    }

    /** Its record lost it standard status. */
    record StandardStatusLost(String number, String why, Recorded recorded)
            implements TemplateEvent {
        @Override
        public String what() {
            return "Standard status lost: " + why;
        }
    }

    /** Changes follow it no longer. */
    record TemplateRetired(String number, Recorded recorded) implements TemplateEvent {
        @Override
        public String what() {
            return "Template retired";
        }
    }
}
