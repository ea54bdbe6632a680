package uk.nhs.england.approvals.register;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What happened to an organisation. */
public final class OrganisationEvents {

    private OrganisationEvents() {}

    /** An organisation was entered in the register. */
    public record OrganisationEntered(String code, Recorded recorded) implements GovernanceEvent {
        @Override
        public Subject subject() {
            return subjectOf(code);
        }

        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public String what() {
            return "Organisation entered in the register";
        }
    }

    /** What the register says of an organisation was changed. */
    public record OrganisationChanged(String code, List<FieldChange> changes, Recorded recorded)
            implements GovernanceEvent {
        @Override
        public Subject subject() {
            return subjectOf(code);
        }

        @Override
        public String what() {
            return "Organisation changed in the register";
        }
    }

    /** A code alone could be that of a board, whose record is another's. */
    private static Subject subjectOf(String code) {
        return new Subject(Subject.Kind.ORGANISATION, "ORG-" + code);
    }
}
