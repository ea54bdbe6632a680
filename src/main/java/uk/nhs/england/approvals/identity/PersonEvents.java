package uk.nhs.england.approvals.identity;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What happens to a person's access. The sentences name the username and nothing else of them. */
public sealed interface PersonEvents extends GovernanceEvent {

    PersonId person();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.PERSON, person().value());
    }

    /** Somebody may sign in from a day on. */
    record PersonJoined(PersonId person, Set<Role> roles, LocalDate from, Recorded recorded)
            implements PersonEvents {

        @Override
        public String what() {
            return person + " joined";
        }

        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("roles", null, listed(roles)),
                    new FieldChange("activeFrom", null, from.toString()));
        }
    }

    /** Somebody's roles were set anew. */
    record RolesGranted(PersonId person, Set<Role> before, Set<Role> after, Recorded recorded)
            implements PersonEvents {

        @Override
        public String what() {
            return person + " was given other roles";
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("roles", listed(before), listed(after)));
        }
    }

    /**
     * What is known of somebody was put right; the record keeps which fields, not what they say.
     */
    record PersonCorrected(PersonId person, List<String> fields, Recorded recorded)
            implements PersonEvents {

        @Override
        public String what() {
            return "Corrected of %s: %s".formatted(person, String.join(", ", fields));
        }
    }

    /** Somebody may sign in until the end of a day. */
    record PersonLeft(PersonId person, @Nullable LocalDate before, LocalDate on, Recorded recorded)
            implements PersonEvents {

        @Override
        public String what() {
            return person + " leaves";
        }

        @Override
        public List<FieldChange> changes() {
            var until = before == null ? null : before.toString();
            return List.of(new FieldChange("activeTo", until, on.toString()));
        }
    }

    private static String listed(Set<Role> roles) {
        return String.join(", ", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
