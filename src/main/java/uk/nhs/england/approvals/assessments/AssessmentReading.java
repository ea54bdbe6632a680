package uk.nhs.england.approvals.assessments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.businesscase.JudgedCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.waivers.GrantedWaivers;

import java.util.List;
import java.util.Map;

/** Shows how cases stand against standards, to those who may read the cases. */
@Component
@Transactional(readOnly = true)
public class AssessmentReading {

    private final JudgedCases cases;
    private final StandardsOfCases standards;
    private final Criteria criteria;
    private final Findings findings;
    private final OfferedVersions offered;
    private final SupportedCriteria supported;
    private final GrantedWaivers exceptions;

    AssessmentReading(
            JudgedCases cases,
            StandardsOfCases standards,
            Criteria criteria,
            Findings findings,
            OfferedVersions offered,
            SupportedCriteria supported,
            GrantedWaivers exceptions) {
        this.cases = cases;
        this.standards = standards;
        this.criteria = criteria;
        this.findings = findings;
        this.offered = offered;
        this.supported = supported;
        this.exceptions = exceptions;
    }

    /** Every standard that applies to a case, with its totals and why it applies. */
    public List<StandardAssessment> all(String reference, Actor actor) {
        return all(reference, cases.read(reference, actor));
    }

    /** The same for a pack that the readers of the case read. */
    List<StandardAssessment> forThePack(String reference) {
        return all(reference, cases.held(reference));
    }

    private List<StandardAssessment> all(String reference, JudgedCase judged) {
        var found = findings.latest(reference, judged.latestVersion());
        var views = new Totals.Views(found, supported.today(reference).counting(found));
        var versions = offered.to(judged);
        return standards.of(judged).stream()
                .map(against -> shown(against, views, versions))
                .toList();
    }

    /**
     * The criteria of a standard that applies to a case, in the order of the standard.
     *
     * @throws NotFound when the standard does not apply to the case, or the case is not for this
     *     person
     */
    public List<AssessedCriterion> criteria(String reference, String standard, Actor actor) {
        var judged = cases.read(reference, actor);
        var found = findings.latest(reference, judged.latestVersion());
        var evidenced = supported.seen(reference, actor, exceptions.today(reference));
        return criteria.ofVersions(List.of(against(judged, standard).key())).stream()
                .map(one -> AssessedCriterion.of(one, found(found, one), evidenced))
                .toList();
    }

    /** One criterion with its latest views. */
    public AssessedCriterion criterion(Which which, Actor actor) {
        return criteria(which.reference(), which.standard(), actor).stream()
                .filter(one -> one.criterion().code().equals(which.code()))
                .findFirst()
                .orElseThrow(which::notFound);
    }

    /** Everything that was found on a criterion, the latest first. */
    public List<Finding> history(Which which, Actor actor) {
        var key = criterion(which, actor).criterion().key();
        var hidden = supported.hidden(which.reference(), actor);
        return findings.history(which.reference(), key).stream()
                .map(finding -> finding.without(hidden))
                .toList();
    }

    private StandardAssessment shown(
            Against against, Totals.Views views, OfferedVersions.Offers offers) {
        return new StandardAssessment(
                against.standard(),
                offers.nameOf(against.standard()),
                against.version(),
                against.applied().demand(),
                against.applied().fired(),
                against.applied().table(),
                Totals.of(
                        against.applied().demand(),
                        criteria.ofVersions(List.of(against.key())),
                        views),
                offers.to(against));
    }

    private Against against(JudgedCase judged, String standard) {
        return standards.of(judged).stream()
                .filter(one -> one.standard().equals(standard))
                .findFirst()
                .orElseThrow(() -> notJudgedAgainst(standard));
    }

    static NotFound notJudgedAgainst(String standard) {
        return new NotFound("The case is not judged against " + standard + ".");
    }

    private static Found found(Map<String, Found> found, Criterion criterion) {
        return found.getOrDefault(criterion.key(), Found.NOTHING);
    }

    /** Which criterion of a case. */
    public record Which(String reference, String standard, String code) {

        NotFound notFound() {
            return new NotFound(
                    "The case is not judged against a criterion %s of %s."
                            .formatted(code, standard));
        }
    }
}
