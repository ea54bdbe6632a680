package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.decisions.SubjectClosed;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What happened to a change before it was made. */
public sealed interface ChangeEvent extends OfChange {

    /** It was asked for. */
    record ChangeRequested(String number, Lane.Type lane, Set<String> services, Recorded recorded)
            implements ChangeEvent {
        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public String what() {
            return "%s change of %s requested"
                    .formatted(
                            lane.words().substring(0, 1).toUpperCase(Locale.ROOT)
                                    + lane.words().substring(1),
                            String.join(", ", services));
        }
    }

    /** It was written anew; what was approved before counts no longer. */
    record ChangeRewritten(String number, List<FieldChange> changes, Recorded recorded)
            implements ChangeEvent {
        @Override
        public String what() {
            return "Change written anew; it is to be submitted again";
        }
    }

    /** It was submitted. */
    record ChangeSubmitted(
            String number, int edition, Risk risk, @Nullable String approvedBy, Recorded recorded)
            implements ChangeEvent {
        @Override
        public String what() {
            return "Version %d submitted at %s risk%s"
                    .formatted(
                            edition,
                            risk.words(),
                            approvedBy == null ? "" : "; approved: " + approvedBy);
        }
    }

    /** The change manager assessed it. */
    record ChangeAssessed(String number, boolean fit, Recorded recorded) implements ChangeEvent {
        @Override
        public String what() {
            return fit ? "Change assessed: fit for CAB" : "Change assessed: sent back";
        }
    }

    /** One of the emergency roster approved it. */
    record RosterMemberApproved(String number, boolean enough, Recorded recorded)
            implements ChangeEvent {
        @Override
        public String what() {
            return enough
                    ? "Change approved by the emergency roster"
                    : "One of the emergency roster approved the change";
        }
    }

    /** CAB approved it. */
    record ChangeApproved(String number, String decision, Recorded recorded)
            implements ChangeEvent {
        @Override
        public String what() {
            return "Change approved by " + decision;
        }
    }

    /** CAB refused it. */
    record ChangeRefused(String number, String decision, Recorded recorded)
            implements ChangeEvent, SubjectClosed {
        @Override
        public String what() {
            return "Change refused by " + decision;
        }
    }

    /** CAB wants something first; it waits for another decision. */
    record ChangeDeferred(String number, String decision, Recorded recorded)
            implements ChangeEvent {
        @Override
        public String what() {
            return "Change deferred by " + decision;
        }
    }

    /** A sitting did not ratify what was decided on it: it is before CAB again. */
    record ChangeReturned(String number, String decision, Recorded recorded)
            implements ChangeEvent {
        @Override
        public String what() {
            return "Change before the CAB again: %s was not ratified".formatted(decision);
        }
    }

    /** Whoever asked for it took it back. */
    record ChangeWithdrawn(String number, Recorded recorded) implements ChangeEvent, SubjectClosed {
        @Override
        public String what() {
            return "Change withdrawn";
        }
    }
}
