package uk.nhs.england.approvals.assessments;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.Criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Carries findings from one version of a standard to another, where the criterion is the same. */
@Component
class CarryingOver {

    private final Criteria criteria;
    private final Findings findings;

    CarryingOver(Criteria criteria, Findings findings) {
        this.criteria = criteria;
        this.findings = findings;
    }

    /**
     * Each side's latest finding, as it was made, goes to the same criterion of the new version.
     *
     * @param from a version, such as {@code TCOP/2021-11}
     */
    void over(JudgedCase judged, String from, String to) {
        var found = findings.latest(judged.reference(), judged.latestVersion());
        var before = criteria.ofVersions(List.of(from));
        var carried =
                criteria.ofVersions(List.of(to)).stream()
                        .flatMap(
                                next ->
                                        before.stream()
                                                .filter(next::isSameAs)
                                                .flatMap(same -> carried(same, next, found)))
                        .toList();
        findings.append(judged.reference(), carried);
    }

    private static Stream<Findings.On> carried(
            Criterion from, Criterion to, Map<String, Found> found) {
        var before = found.getOrDefault(from.key(), Found.NOTHING);
        int number = found.getOrDefault(to.key(), Found.NOTHING).findings();
        var carried = new ArrayList<Findings.On>();
        for (var finding :
                Stream.of(before.lead(), before.assessor()).filter(Objects::nonNull).toList()) {
            carried.add(new Findings.On(to.key(), finding.carried(from.key(), ++number)));
        }
        return carried.stream();
    }
}
