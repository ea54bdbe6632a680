package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.Map;

/**
 * All that the notice of a decision tells.
 *
 * @param chain the decision with all that it supersedes and all that supersede it, oldest first
 * @param body the name of the body
 * @param names the names of the people in it, as far as they are known
 */
record Notice(
        DecisionView decision,
        Described subject,
        List<DecisionView> chain,
        List<Condition> conditions,
        Sitting sitting,
        String body,
        Map<PersonId, String> names) {

    /** A person's name with the name they sign in with, which is unique. */
    String nameOf(PersonId person) {
        var name = names.get(person);
        return name == null ? person.value() : "%s (%s)".formatted(name, person);
    }
}
