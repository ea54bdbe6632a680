package uk.nhs.england.approvals.assessments;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.evidence.MovingSupport;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.standards.Criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Carries findings, and the evidence for them, from one version of a standard to another, where the
 * criterion is the same.
 */
@Component
class CarryingOver {

    private final Criteria criteria;
    private final Findings findings;
    private final MovingSupport support;

    CarryingOver(Criteria criteria, Findings findings, MovingSupport support) {
        this.criteria = criteria;
        this.findings = findings;
        this.support = support;
    }

    /**
     * Each side's latest finding, as it was made, goes to the same criterion of the new version,
     * which the same evidence supports from now on as well.
     */
    void over(JudgedCase judged, Move move, Recorded recorded) {
        var same = same(move);
        var found = findings.latest(judged.reference(), judged.latestVersion());
        findings.append(
                judged.reference(),
                same.entrySet().stream()
                        .flatMap(of -> carried(of.getKey(), of.getValue(), found))
                        .toList());
        support.follow(judged.reference(), same, recorded);
    }

    /** From one version of a standard to another, each such as {@code TCOP/2021-11}. */
    record Move(String from, String to) {}

    /** The keys of the criteria that are the same in both, those of the earlier version first. */
    private Map<String, String> same(Move move) {
        var before = criteria.ofVersions(List.of(move.from()));
        var same = new LinkedHashMap<String, String>();
        for (var next : criteria.ofVersions(List.of(move.to()))) {
            before.stream().filter(next::isSameAs).forEach(one -> same.put(one.key(), next.key()));
        }
        return same;
    }

    private static Stream<Findings.On> carried(String from, String to, Map<String, Found> found) {
        var before = found.getOrDefault(from, Found.NOTHING);
        int number = found.getOrDefault(to, Found.NOTHING).findings();
        var carried = new ArrayList<Findings.On>();
        for (var finding :
                Stream.of(before.lead(), before.assessor()).filter(Objects::nonNull).toList()) {
            carried.add(new Findings.On(to, finding.carried(from, ++number)));
        }
        return carried.stream();
    }
}
