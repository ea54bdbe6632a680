package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;

/** What happened to the assessments of a case, or to what boards demand of them. */
public sealed interface AssessmentEvent extends GovernanceEvent {

    /** Findings were made, in one act. */
    record FindingsMade(
            String reference,
            Side side,
            int submission,
            List<FieldChange> changes,
            Recorded recorded)
            implements AssessmentEvent {
        @Override
        public Subject subject() {
            return Subject.businessCase(reference);
        }

        @Override
        public String what() {
            return "%s assessed on version %d by %s"
                    .formatted(
                            changes.size() == 1 ? "1 criterion" : changes.size() + " criteria",
                            submission,
                            side == Side.LEAD ? "its authors" : "an assessor");
        }

        /** What authors find on their draft is for those who write it. */
        @Override
        public boolean isOfDraft() {
            return submission == 0;
        }
    }

    /** A case keeps its version of a standard, or goes on against a new one. */
    record VersionChosen(
            String reference, String standard, String version, boolean migrated, Recorded recorded)
            implements AssessmentEvent {
        @Override
        public Subject subject() {
            return Subject.businessCase(reference);
        }

        @Override
        public String what() {
            return migrated
                    ? "Judged against version %s of %s from now on".formatted(version, standard)
                    : "Not judged against version %s of %s".formatted(version, standard);
        }
    }

    /** A board demands that a standard is assessed before it approves, or no longer does. */
    record DemandChanged(
            String standard,
            String board,
            LocalDate from,
            @Nullable LocalDate to,
            Recorded recorded)
            implements AssessmentEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.STANDARD, standard);
        }

        @Override
        public String what() {
            return to == null
                    ? "The %s demands its assessment from %s on".formatted(board, from)
                    : "The %s no longer demands its assessment from %s on".formatted(board, to);
        }
    }
}
