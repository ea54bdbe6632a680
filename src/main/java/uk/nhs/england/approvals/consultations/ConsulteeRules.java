package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Who may answer for a consultee, and when its terms may change. */
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
    static Refusals changing(LocalDate from, LocalDate today, Optional<LocalDate> last) {
        return ConsultationRules.require(
                        !from.isBefore(today) && !from.isAfter(today.plus(FARTHEST)),
                        Refusal.invalid(
                                "terms-change-ahead",
                                "from",
                                "Terms change today or on a later day, within 10 years."))
                .and(
                        ConsultationRules.require(
                                last.filter(day -> !day.isBefore(from)).isEmpty(),
                                Refusal.conflict(
                                        "terms-follow-each-other",
                                        "There are terms from that day or a later one already.")));
    }
}
