package uk.nhs.england.approvals.standards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;

/** What happened to a standard. */
public sealed interface StandardEvent extends GovernanceEvent {

    String standard();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.STANDARD, standard());
    }

    /** A standard was entered. */
    record StandardEntered(String standard, Recorded recorded) implements StandardEvent {
        @Override
        public String what() {
            return "Standard " + standard + " entered";
        }
    }

    /** A version was published, with all its criteria. */
    record VersionPublished(
            String standard, String version, int criteria, Validity validity, Recorded recorded)
            implements StandardEvent {
        @Override
        public String what() {
            return "Version %s published with %d criteria".formatted(version, criteria);
        }

        @Override
        public List<FieldChange> changes() {
            var from = new FieldChange("validFrom", null, validity.from().toString());
            return validity.to() == null ? List.of(from) : List.of(from, to(validity.to()));
        }
    }

    /** A version has an end from now on. */
    record VersionEnded(String standard, String version, LocalDate on, Recorded recorded)
            implements StandardEvent {
        @Override
        public String what() {
            return "Version %s ends".formatted(version);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(to(on));
        }
    }

    private static FieldChange to(@Nullable LocalDate day) {
        return new FieldChange("validTo", null, String.valueOf(day));
    }
}
