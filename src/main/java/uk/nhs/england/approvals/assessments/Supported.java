package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.evidence.ValidEvidence;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What supports the criteria of a case on a day. A finding that rests on evidence counts while some
 * of that, or what renewed it, still supports its criterion; otherwise the criterion is open again.
 *
 * @param valid the items that are valid on that day
 */
record Supported(List<ValidEvidence> valid) {

    Supported {
        valid = List.copyOf(valid);
    }

    /** The items that support a criterion, by reference. */
    List<ValidEvidence> by(String criterion) {
        return valid.stream().filter(item -> item.criteria().contains(criterion)).toList();
    }

    List<String> referencesBy(String criterion) {
        return by(criterion).stream().map(ValidEvidence::reference).toList();
    }

    /** Whether an item is valid, whichever criteria it supports. */
    boolean isValid(String item) {
        return valid.stream().anyMatch(one -> one.reference().equals(item));
    }

    /** Whether a finding on a criterion counts no longer, because nothing that it rests on does. */
    boolean reopens(String criterion, @Nullable Finding finding) {
        return finding != null
                && !finding.evidence().isEmpty()
                && by(criterion).stream()
                        .allMatch(
                                item -> Collections.disjoint(item.standsFor(), finding.evidence()));
    }

    /** The views of each criterion that count: those that are reopened are left out. */
    Map<String, Found> counting(Map<String, Found> latest) {
        var counting = new HashMap<String, Found>();
        latest.forEach((criterion, found) -> counting.put(criterion, counting(criterion, found)));
        return counting;
    }

    private Found counting(String criterion, Found found) {
        return new Found(
                reopens(criterion, found.lead()) ? null : found.lead(),
                reopens(criterion, found.assessor()) ? null : found.assessor(),
                found.findings());
    }
}
