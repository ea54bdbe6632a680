package uk.nhs.england.approvals.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What the evidence of a case supports, and what nothing but one item does. */
final class Support {

    private Support() {}

    /** The criteria of an item that no other valid item of its case supports on a day. */
    static Set<String> onlyBy(EvidenceItem item, Collection<EvidenceItem> ofCase, LocalDate day) {
        var only = new TreeSet<>(item.criteria());
        ofCase.stream()
                .filter(other -> !other.reference().equals(item.reference()))
                .filter(other -> other.isValid(day))
                .forEach(other -> only.removeAll(other.criteria()));
        return only;
    }
}
