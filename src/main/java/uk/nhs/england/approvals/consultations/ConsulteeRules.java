package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.businesscase.Routing;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may answer for a consultee, when its terms may change, and when it may begin and end. */
final class ConsulteeRules {

    private static final Period FARTHEST = Period.ofYears(10);

    private ConsulteeRules() {}

    static Refusals holdsTheRole(PersonId person, Optional<Person> known) {
        return ConsultationRules.require(
                known.filter(one -> one.roles().contains(Role.CONSULTEE)).isPresent(),
                Refusal.invalid(
                        "a-member-is-a-consultee",
                        "person",
                        "There is no person with the username %s and the role of a consultee."
                                .formatted(person)));
    }

    static Refusals joinsOnce(boolean answersForIt) {
        return ConsultationRules.require(
                !answersForIt,
                Refusal.conflict("joined-once", "The person answers for this consultee already."));
    }

    /** What was asked on earlier terms was asked: terms change ahead, one after another. */
    static Refusals changing(LocalDate from, LocalDate today, LocalDate last) {
        return ConsultationRules.require(
                        isAhead(from, today),
                        Refusal.invalid(
                                "terms-change-ahead",
                                "from",
                                "Terms change today or on a later day, within 10 years."))
                .and(
                        ConsultationRules.require(
                                last.isBefore(from),
                                Refusal.conflict(
                                        "terms-follow-each-other",
                                        "There are terms from that day or a later one already.")));
    }

    static Refusals entering(LocalDate from, LocalDate today) {
        return ConsultationRules.require(
                isAhead(from, today),
                Refusal.invalid(
                        "a-consultee-begins-ahead",
                        "from",
                        "It can be asked from today or a later day, within 10 years."));
    }

    static Refusals enteredOnce(String code, boolean isNew) {
        return ConsultationRules.require(
                isNew,
                Refusal.conflict(
                        "a-consultee-is-entered-once",
                        "There is, or was, a consultee %s already.".formatted(code)));
    }

    /** Whoever was asked was asked: an end lies ahead, and after the last change of terms. */
    static Refusals ending(LocalDate lastDay, LocalDate today, KeptTerms last) {
        return ConsultationRules.require(
                        last.until() == null,
                        Refusal.conflict(
                                "a-consultee-ends-once", "Its last day has been said already."))
                .and(
                        ConsultationRules.require(
                                isAhead(lastDay, today),
                                Refusal.invalid(
                                        "a-consultee-ends-ahead",
                                        "lastDay",
                                        "Its last day is today or later, within 10 years.")))
                .and(
                        ConsultationRules.require(
                                !lastDay.isBefore(last.from()),
                                Refusal.invalid(
                                        "a-consultee-ends-after-it-begins",
                                        "lastDay",
                                        "Its terms begin on %s; give that day or a later one."
                                                .formatted(last.from()))));
    }

    static Refusals noTableAsksIt(List<Routing.AskingRow> rows) {
        var names =
                rows.stream()
                        .map(row -> "%s of %s".formatted(row.row(), row.table()))
                        .collect(Collectors.joining(", "));
        return ConsultationRules.require(
                rows.isEmpty(),
                Refusal.conflict(
                        "no-table-asks-who-has-ended",
                        "The triage table asks it after that day; change these rows first: %s."
                                .formatted(names)));
    }

    private static boolean isAhead(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plus(FARTHEST));
    }
}
