package uk.nhs.england.approvals.assessments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.JudgedCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.Criterion;

import java.util.List;

/** What is still to be asked of the authors: each thing once. */
@Component
@Transactional(readOnly = true)
public class Gaps {

    private final JudgedCases cases;
    private final StandardsOfCases standards;
    private final Criteria criteria;
    private final Findings findings;
    private final SupportedCriteria supported;

    Gaps(
            JudgedCases cases,
            StandardsOfCases standards,
            Criteria criteria,
            Findings findings,
            SupportedCriteria supported) {
        this.cases = cases;
        this.standards = standards;
        this.criteria = criteria;
        this.findings = findings;
        this.supported = supported;
    }

    /**
     * The criteria of a case with neither the authors' view nor valid evidence. A view that rests
     * on evidence counts no longer once that has expired; evidence that this person may not read
     * answers nothing for them.
     */
    public List<Criterion> of(String reference, Actor actor) {
        var judged = cases.read(reference, actor);
        var latest = findings.latest(reference, judged.latestVersion());
        var found = supported.today(reference).counting(latest);
        var versions = standards.of(judged).stream().map(Against::key).toList();
        var evidenced = supported.today(reference, actor);
        return criteria.ofVersions(versions).stream()
                .filter(one -> found.getOrDefault(one.key(), Found.NOTHING).lead() == null)
                .filter(one -> evidenced.by(one.key()).isEmpty())
                .toList();
    }
}
