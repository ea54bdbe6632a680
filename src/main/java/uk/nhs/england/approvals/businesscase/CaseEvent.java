package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.decisions.SubjectClosed;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What happened to a business case. */
public sealed interface CaseEvent extends GovernanceEvent {

    String reference();

    @Override
    default Subject subject() {
        return Subject.businessCase(reference());
    }

    /** A case was begun. */
    record Drafted(String reference, List<FieldChange> changes, Recorded recorded)
            implements CaseEvent {
        @Override
        public boolean isOfDraft() {
            return true;
        }

        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public String what() {
            return "Business case begun";
        }
    }

    /** The draft was changed. */
    record Edited(String reference, List<FieldChange> changes, Recorded recorded)
            implements CaseEvent {
        @Override
        public boolean isOfDraft() {
            return true;
        }

        @Override
        public String what() {
            return "Draft changed";
        }
    }

    /** A version was frozen; the first sends the case on its way. */
    record Submitted(String reference, int number, String fingerprint, Recorded recorded)
            implements CaseEvent {
        @Override
        public String what() {
            return "Version %d submitted (fingerprint %s)".formatted(number, fingerprint);
        }
    }

    /** The PMO decided the route. */
    record RouteDecided(
            String reference, boolean overridden, List<FieldChange> changes, Recorded recorded)
            implements CaseEvent {
        @Override
        public String what() {
            return overridden ? "Route overridden" : "Route confirmed";
        }
    }

    /** The PMO has one consultee more asked than the route named. */
    record ConsulteeNamed(String reference, String consultee, Recorded recorded)
            implements CaseEvent {
        @Override
        public String what() {
            return "Consultee %s put on the route".formatted(consultee);
        }
    }

    /** Advice was given. */
    record AdviceGiven(String reference, Recorded recorded) implements CaseEvent {
        @Override
        public String what() {
            return "Advice given";
        }
    }

    /** The authors withdrew the case. */
    record Withdrawn(String reference, Recorded recorded) implements CaseEvent, SubjectClosed {
        @Override
        public String what() {
            return "Business case withdrawn";
        }
    }

    /** A board's rejection closed the case. */
    record Rejected(String reference, Recorded recorded) implements CaseEvent, SubjectClosed {
        @Override
        public String what() {
            return "Business case closed: rejected";
        }
    }

    /** The ARB's approval closed the case. */
    record Approved(String reference, boolean withConditions, Recorded recorded)
            implements CaseEvent {
        @Override
        public String what() {
            return withConditions
                    ? "Business case closed: approved with conditions"
                    : "Business case closed: approved";
        }
    }

    /** Something happened to an overlap: declared, answered, judged. */
    record OverlapChanged(
            String reference, String what, List<FieldChange> changes, Recorded recorded)
            implements CaseEvent {}
}
