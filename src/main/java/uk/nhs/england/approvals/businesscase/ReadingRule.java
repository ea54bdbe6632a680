package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.HashSet;
import java.util.Set;

/**
 * Who may read a case (product rule 14). Its authors, the PMO and auditors always; a submitted case
 * marked OFFICIAL is open to everybody who signs in; a more sensitive one only to the boards it
 * goes to, the consultees who are asked and the people of its conditions.
 */
final class ReadingRule {

    private ReadingRule() {}

    static Set<Holder> readers(BusinessCase businessCase, Set<PersonId> peopleOfConditions) {
        var readers = new HashSet<>(writers(businessCase));
        if (businessCase.latestSubmission() > 0) {
            if (businessCase.marking().isSensitive()) {
                businessCase.boards().forEach(board -> readers.add(Holder.board(board)));
                businessCase.consultees().forEach(code -> readers.add(Holder.consultee(code)));
                peopleOfConditions.forEach(person -> readers.add(Holder.person(person)));
            } else {
                readers.add(Holder.EVERYONE);
            }
        }
        return readers;
    }

    /** Those who write its drafts, and those who check them. */
    static Set<Holder> writers(BusinessCase businessCase) {
        var writers = new HashSet<Holder>();
        businessCase.authors().forEach(author -> writers.add(Holder.person(author)));
        writers.add(Holder.role(Role.PMO));
        writers.add(Holder.role(Role.AUDITOR));
        return writers;
    }
}
