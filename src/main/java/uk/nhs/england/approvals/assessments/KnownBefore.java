package uk.nhs.england.approvals.assessments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a case before findings are made on it.
 *
 * @param found the latest views, by the key of the criterion
 * @param keys those of all criteria that it is judged against
 * @param supported the evidence that who judges may read
 */
record KnownBefore(Map<String, Found> found, Set<String> keys, Supported supported) {

    FindingRules.Judged judged() {
        return new FindingRules.Judged(keys, supported);
    }

    Map<String, Found> after(List<Findings.On> made) {
        var after = new HashMap<>(found);
        made.forEach(one -> after.put(one.criterion(), after(one)));
        return after;
    }

    private Found after(Findings.On made) {
        return found.getOrDefault(made.criterion(), Found.NOTHING)
                .with(made.finding(), made.finding().number());
    }
}
