package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What happens to a service on its way to ServiceNow and back, besides what it becomes. */
sealed interface ExchangeEvent extends GovernanceEvent {

    String reference();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.SERVICE, reference());
    }

    /** Both sides changed a field. */
    record ConflictFound(String reference, String field, Recorded recorded)
            implements ExchangeEvent {
        @Override
        public String what() {
            return "The register and ServiceNow disagree on " + field;
        }
    }

    /** A person picked a side. */
    record ConflictDecided(String reference, String field, Conflict.Side side, Recorded recorded)
            implements ExchangeEvent {
        @Override
        public String what() {
            return "%s is as %s says"
                    .formatted(field, side == Conflict.Side.OURS ? "the register" : "ServiceNow");
        }
    }

    /** It failed so often that a person is asked. */
    record DeadLetterFound(String reference, Recorded recorded) implements ExchangeEvent {
        @Override
        public String what() {
            return "It could not be exchanged with ServiceNow, which waits for a person";
        }
    }

    /** A person had it sent again. */
    record DeadLetterRetried(String reference, Recorded recorded) implements ExchangeEvent {
        @Override
        public String what() {
            return "It is exchanged with ServiceNow again";
        }
    }

    /** A person gave it up, as things stand; the next change is exchanged again. */
    record DeadLetterWithdrawn(String reference, String reason, Recorded recorded)
            implements ExchangeEvent {
        @Override
        public String what() {
            return "What waited for ServiceNow was withdrawn";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("reason", null, reason));
        }
    }
}
