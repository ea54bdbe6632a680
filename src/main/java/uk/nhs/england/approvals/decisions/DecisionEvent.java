package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;

/** What was decided, and what became of conditions. Each is about the subject decided on. */
public sealed interface DecisionEvent extends GovernanceEvent {

    /** A board decided. */
    record DecisionRecorded(
            String number,
            Subject subject,
            int version,
            String board,
            Outcome.Type outcome,
            Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return "%s decided on version %d: %s (%s)"
                    .formatted(board, version, words(outcome), number);
        }

        private static String words(Outcome.Type outcome) {
            return switch (outcome) {
                case APPROVED -> "approved";
                case APPROVED_WITH_CONDITIONS -> "approved with conditions";
                case REJECTED -> "rejected";
                case DEFERRED -> "deferred";
                case REFERRED -> "referred";
            };
        }
    }

    /** A slip in the words of a decision was corrected; its outcome and conditions stay. */
    record DecisionCorrected(
            String number, String corrects, Subject subject, String board, Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return "Decision %s of the %s corrected by %s".formatted(corrects, board, number);
        }
    }

    /** A condition was set. */
    record ConditionSet(
            String condition,
            Subject subject,
            PersonId owner,
            PersonId closer,
            LocalDate due,
            Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return "Condition %s set: owner %s, closer %s, due %s"
                    .formatted(condition, owner, closer, due);
        }
    }

    /** The owner offered evidence. */
    record EvidenceOffered(String condition, Subject subject, Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return "Evidence offered for condition " + condition;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange(condition, "OPEN", "OFFERED"));
        }
    }

    /** The closer accepted the evidence. */
    record ConditionDischarged(String condition, Subject subject, Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return "Condition " + condition + " discharged";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange(condition, "OFFERED", "DISCHARGED"));
        }
    }

    /** The closer did not accept the evidence. */
    record ConditionSentBack(String condition, Subject subject, Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return "Evidence for condition " + condition + " sent back";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange(condition, "OFFERED", "OPEN"));
        }
    }

    /** The condition ended because its subject was closed without approval. */
    record ConditionLapsed(String condition, Subject subject, Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return "Condition " + condition + " lapsed";
        }
    }

    /** The due date passed before the condition was discharged. */
    record ConditionBecameOverdue(String condition, Subject subject, Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return "Condition " + condition + " became overdue";
        }
    }

    /** A sitting looked at a decision made out of committee. */
    record DecisionRatified(
            String number, Subject subject, String board, boolean ratified, Recorded recorded)
            implements DecisionEvent {
        @Override
        public String what() {
            return ratified
                    ? "The %s ratified %s".formatted(board, number)
                    : "The %s did not ratify %s".formatted(board, number);
        }
    }
}
