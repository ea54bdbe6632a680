package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a condition must be when a board sets it (product rule 9). */
final class ConditionRules {

    private static final Period LONGEST = Period.ofYears(10);

    private ConditionRules() {}

    static Refusals refusals(DecisionAct act) {
        return act.proposed().outcome() instanceof Outcome.ApprovedWithConditions(var conditions)
                ? refusals(conditions, LocalDate.ofInstant(act.at(), Rosters.LONDON))
                        .and(closedByNoAuthor(conditions, act.subject().authors()))
                : Refusals.none();
    }

    static Refusals refusals(List<ConditionTerms> conditions, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        for (int index = 0; index < conditions.size(); index++) {
            var path = "outcome.conditions[" + index + "]";
            var terms = conditions.get(index);
            if (terms.due().isBefore(today)) {
                refusals.add(
                        Refusal.invalid(
                                "condition-due-ahead",
                                path + ".due",
                                "A condition cannot be due in the past."));
            }
            if (terms.due().isAfter(today.plus(LONGEST))) {
                refusals.add(
                        Refusal.invalid(
                                "condition-due-in-time",
                                path + ".due",
                                "A condition is due within ten years."));
            }
            if (terms.owner().equals(terms.closer())) {
                refusals.add(
                        Refusal.invalid(
                                "condition-closed-by-another",
                                path + ".closer",
                                "A condition is closed by somebody other than its owner."));
            }
        }
        return new Refusals(refusals);
    }

    /** Whoever closes a condition decides, and nobody decides on their own submission (rule 5). */
    static Refusals closedByNoAuthor(List<ConditionTerms> conditions, Set<PersonId> authors) {
        var refusals = new ArrayList<Refusal>();
        for (int index = 0; index < conditions.size(); index++) {
            if (authors.contains(conditions.get(index).closer())) {
                refusals.add(
                        Refusal.invalid(
                                "condition-closed-by-no-author",
                                "outcome.conditions[" + index + "].closer",
                                "A condition is not closed by an author of what was decided."));
            }
        }
        return new Refusals(refusals);
    }

    /** Refuses each owner and closer who is not among the people here today. */
    static Refusals unknownPeople(List<ConditionTerms> conditions, Set<PersonId> known) {
        var refusals = new ArrayList<Refusal>();
        for (int index = 0; index < conditions.size(); index++) {
            var path = "outcome.conditions[" + index + "]";
            unknown(path + ".owner", conditions.get(index).owner(), known).ifPresent(refusals::add);
            unknown(path + ".closer", conditions.get(index).closer(), known)
                    .ifPresent(refusals::add);
        }
        return new Refusals(refusals);
    }

    private static Optional<Refusal> unknown(String field, PersonId person, Set<PersonId> known) {
        return known.contains(person)
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "person-is-known",
                                field,
                                "There is nobody with the username %s who can act today."
                                        .formatted(person)));
    }
}
