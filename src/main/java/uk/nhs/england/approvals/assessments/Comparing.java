package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.assessments.Comparison.Change;
import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.businesscase.JudgedCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what changed between versions of a case: what applies to it, and what was found. */
@Component
@Transactional(readOnly = true)
public class Comparing {

    private final JudgedCases cases;
    private final StandardsOfCases standards;
    private final Findings findings;
    private final SupportedCriteria supported;

    Comparing(
            JudgedCases cases,
            StandardsOfCases standards,
            Findings findings,
            SupportedCriteria supported) {
        this.cases = cases;
        this.standards = standards;
        this.findings = findings;
        this.supported = supported;
    }

    /**
     * What was known at the end of each version; the latest one still goes on.
     *
     * @throws NotFound when the case has no such versions
     */
    public Comparison between(String reference, int since, int version, Actor actor) {
        var judged = cases.read(reference, actor);
        if (since < 1 || since >= version || version > judged.latestVersion()) {
            throw new NotFound(
                    "The case %s has no versions %d and %d to compare."
                            .formatted(reference, since, version));
        }
        var hidden = supported.hidden(reference, actor);
        var before = codes(judged, since);
        var after = codes(judged, version);
        return new Comparison(
                since,
                version,
                without(after, before),
                without(before, after),
                changes(findings.latest(reference, since), findings.latest(reference, version))
                        .stream()
                        .map(change -> change.without(hidden))
                        .toList());
    }

    private Set<String> codes(JudgedCase judged, int submission) {
        return standards.of(judged, submission).stream()
                .map(Against::standard)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> without(Collection<String> these, Collection<String> those) {
        return these.stream().filter(one -> !those.contains(one)).toList();
    }

    private static List<Change> changes(Map<String, Found> before, Map<String, Found> after) {
        return after.keySet().stream()
                .sorted()
                .flatMap(
                        criterion ->
                                changes(
                                        criterion,
                                        before.getOrDefault(criterion, Found.NOTHING),
                                        after.getOrDefault(criterion, Found.NOTHING)))
                .toList();
    }

    private static Stream<Change> changes(String criterion, Found before, Found after) {
        return Stream.concat(
                change(criterion, before.lead(), after.lead()),
                change(criterion, before.assessor(), after.assessor()));
    }

    private static Stream<Change> change(
            String criterion, @Nullable Finding before, @Nullable Finding after) {
        return after == null || after.saysTheSameAs(before)
                ? Stream.of()
                : Stream.of(new Change(criterion, after.side(), before, after));
    }
}
