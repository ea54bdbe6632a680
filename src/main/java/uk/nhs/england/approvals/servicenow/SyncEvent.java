package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What happens to the exchange as a whole. */
sealed interface SyncEvent extends GovernanceEvent {

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.EXCHANGE, "SERVICENOW");
    }

    /** A sync was asked for, by a person or by the clock. */
    record SyncAsked(long number, SyncRun.Kind kind, Recorded recorded) implements SyncEvent {
        @Override
        public String what() {
            return "Sync %d asked: %s".formatted(number, kind.words());
        }
    }

    /** It has compared everything it was to compare. */
    record SyncEnded(long number, Tally tally, Recorded recorded) implements SyncEvent {
        @Override
        public String what() {
            return "Sync %d ended".formatted(number);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    count("same", tally.same()),
                    count("sent", tally.sent()),
                    count("taken", tally.taken()),
                    count("disputed", tally.disputed()),
                    count("failed", tally.failed()),
                    count("strangers", tally.strangers()));
        }

        private static FieldChange count(String field, int number) {
            return new FieldChange(field, null, Integer.toString(number));
        }
    }

    /** Another column or another master for a field. */
    record FieldRuleChanged(FieldRule before, FieldRule after, Recorded recorded)
            implements SyncEvent {
        @Override
        public String what() {
            return "Another rule for the field " + after.field();
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("column", before.column(), after.column()),
                    new FieldChange("master", before.master().name(), after.master().name()));
        }
    }
}
