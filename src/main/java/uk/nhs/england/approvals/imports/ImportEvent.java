package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What happens to an import; what it makes is on the record of each thing besides. */
public sealed interface ImportEvent extends GovernanceEvent {

    String reference();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.IMPORT, reference());
    }

    /** An import was asked for. */
    record ImportAsked(String reference, ImportKind kind, boolean dryRun, Recorded recorded)
            implements ImportEvent {
        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public String what() {
            return (dryRun ? "Dry run of an import of " : "Import of ") + kind.words() + " asked";
        }
    }

    /** Its file was received. */
    record ImportFileReceived(String reference, String sha256, long bytes, Recorded recorded)
            implements ImportEvent {
        @Override
        public String what() {
            return "File received: %d bytes, SHA-256 %s".formatted(bytes, sha256);
        }
    }

    /** Of its lines, only those that were refused are kept from now on. */
    record ImportLinesDropped(String reference, long lines, Recorded recorded)
            implements ImportEvent {
        @Override
        public String what() {
            return "Lines dropped that were not refused: " + lines;
        }
    }

    /** It has ended. */
    record ImportEnded(String reference, ImportOutcome outcome, Tally tally, Recorded recorded)
            implements ImportEvent {
        @Override
        public String what() {
            return "Import ended: " + outcome.words();
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    count("lines", tally.lines()),
                    count("created", tally.created()),
                    count("changed", tally.changed()),
                    count("unchanged", tally.unchanged()),
                    count("refused", tally.refused()));
        }

        private static FieldChange count(String field, long number) {
            @Nullable String before = null;
            return new FieldChange(field, before, Long.toString(number));
        }
    }
}
