package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.Set;

/** What happened to the override of a gate. */
public sealed interface OverrideEvent extends GovernanceEvent {

    String number();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.GATE_OVERRIDE, number());
    }

    /** It was asked for. */
    record OverrideRequested(String number, String change, Set<String> heldBack, Recorded recorded)
            implements OverrideEvent {
        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public String what() {
            return "Override of the gate of %s requested, past %s"
                    .formatted(change, String.join(", ", heldBack));
        }
    }

    /** The ARB's chair decided on it. */
    record OverrideDecided(String number, boolean granted, String decision, Recorded recorded)
            implements OverrideEvent {
        @Override
        public String what() {
            return (granted ? "Override granted by " : "Override not granted by ") + decision;
        }
    }
}
