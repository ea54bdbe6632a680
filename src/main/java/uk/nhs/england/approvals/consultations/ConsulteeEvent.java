package uk.nhs.england.approvals.consultations;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What happened to a consultee. */
public sealed interface ConsulteeEvent extends GovernanceEvent {

    String consultee();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.CONSULTEE, consultee());
    }

    /** There is such a consultee from a day on. */
    record ConsulteeEntered(
            String consultee, LocalDate from, List<FieldChange> changes, Recorded recorded)
            implements ConsulteeEvent {

        static ConsulteeEntered on(String consultee, KeptTerms terms, Recorded recorded) {
            return new ConsulteeEntered(consultee, terms.from(), fields(null, terms), recorded);
        }

        @Override
        public String what() {
            return "%s can be asked from %s".formatted(consultee, from);
        }
    }

    /** Nobody asks it after a day. */
    record ConsulteeEnded(String consultee, LocalDate lastDay, Recorded recorded)
            implements ConsulteeEvent {
        @Override
        public String what() {
            return "%s is asked until %s and no longer".formatted(consultee, lastDay);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("lastDay", null, lastDay.toString()));
        }
    }

    /** Somebody answers for it from a day on. */
    record MemberJoined(String consultee, PersonId person, LocalDate from, Recorded recorded)
            implements ConsulteeEvent {
        @Override
        public String what() {
            return "%s answers for %s from %s".formatted(person, consultee, from);
        }
    }

    /** Somebody no longer answers for it. */
    record MemberLeft(String consultee, PersonId person, LocalDate on, Recorded recorded)
            implements ConsulteeEvent {
        @Override
        public String what() {
            return "%s answers for %s until %s".formatted(person, consultee, on);
        }
    }

    /** It is asked on other terms from a day on. */
    record TermsChanged(
            String consultee, LocalDate from, List<FieldChange> changes, Recorded recorded)
            implements ConsulteeEvent {

        static TermsChanged from(
                String consultee, KeptTerms before, KeptTerms after, Recorded recorded) {
            return new TermsChanged(consultee, after.from(), fields(before, after), recorded);
        }

        @Override
        public String what() {
            return "%s is asked on other terms from %s".formatted(consultee, from);
        }
    }

    private static List<FieldChange> fields(@Nullable KeptTerms before, KeptTerms after) {
        return Stream.of(
                        field("name", before, after, KeptTerms::name),
                        field("purpose", before, after, KeptTerms::purpose),
                        field("timeLimit", before, after, KeptTerms::timeLimit),
                        field("mandatory", before, after, KeptTerms::mandatory))
                .filter(change -> !Objects.equals(change.after(), change.before()))
                .toList();
    }

    private static FieldChange field(
            String name,
            @Nullable KeptTerms before,
            KeptTerms after,
            Function<KeptTerms, Object> value) {
        return new FieldChange(
                name,
                before == null ? null : String.valueOf(value.apply(before)),
                String.valueOf(value.apply(after)));
    }
}
