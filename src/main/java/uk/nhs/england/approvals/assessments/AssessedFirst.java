package uk.nhs.england.approvals.assessments;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.BeforeDeciding;
import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.businesscase.JudgedCases;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.standards.Strength;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A board that demands the assessment of a standard approves only when an assessor has a finding on
 * each of its criteria, but for those that may be met. A finding counts no longer once all evidence
 * that it rests on has expired or was withdrawn.
 */
@Component
class AssessedFirst implements BeforeDeciding {

    private static final int NAMED = 10;

    private final Demands demands;
    private final JudgedCases cases;
    private final StandardsOfCases standards;
    private final Criteria criteria;
    private final Findings findings;
    private final SupportedCriteria supported;
    private final Rosters rosters;

    AssessedFirst(
            Demands demands,
            JudgedCases cases,
            StandardsOfCases standards,
            Criteria criteria,
            Findings findings,
            SupportedCriteria supported,
            Rosters rosters) {
        this.demands = demands;
        this.cases = cases;
        this.standards = standards;
        this.criteria = criteria;
        this.findings = findings;
        this.supported = supported;
        this.rosters = rosters;
    }

    @Override
    public Refusals refusals(String reference, String board, Outcome outcome) {
        if (!outcome.type().approves()) {
            return Refusals.none();
        }
        var demanded = demands.of(board, rosters.today());
        return demanded.isEmpty()
                ? Refusals.none()
                : refusals(cases.held(reference), board, demanded);
    }

    private Refusals refusals(JudgedCase judged, String board, List<String> demanded) {
        var latest = findings.latest(judged.reference(), judged.latestVersion());
        var counting = supported.today(judged.reference()).counting(latest);
        return new Refusals(
                standards.of(judged).stream()
                        .filter(against -> demanded.contains(against.standard()))
                        .map(against -> missing(against, counting))
                        .filter(missing -> !missing.isEmpty())
                        .map(missing -> refusal(board, missing, latest))
                        .toList());
    }

    private List<Criterion> missing(Against against, Map<String, Found> found) {
        return criteria.ofVersions(List.of(against.key())).stream()
                .filter(one -> one.strength() != Strength.MAY)
                .filter(one -> !isAssessed(one, found))
                .toList();
    }

    private static boolean isAssessed(Criterion criterion, Map<String, Found> found) {
        return found.getOrDefault(criterion.key(), Found.NOTHING).assessor() != null;
    }

    private static Refusal refusal(
            String board, List<Criterion> missing, Map<String, Found> latest) {
        var reopened = missing.stream().filter(one -> isAssessed(one, latest)).toList();
        return Refusal.conflict(
                "standards-are-assessed-first",
                "The %s cannot approve before %s is assessed: no assessor has a finding on %s%s."
                        .formatted(
                                board,
                                missing.getFirst().standard(),
                                named(missing),
                                reopened.isEmpty()
                                        ? ""
                                        : " (whose evidence is no longer valid: %s)"
                                                .formatted(named(reopened))));
    }

    private static String named(List<Criterion> criteria) {
        int more = criteria.size() - NAMED;
        var named =
                criteria.stream()
                        .limit(NAMED)
                        .map(Criterion::code)
                        .collect(Collectors.joining(", "));
        return more > 0 ? "%s and %d more".formatted(named, more) : named;
    }
}
