package uk.nhs.england.approvals.assessments;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.businesscase.JudgedCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.Criterion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** The authors of a case and its assessors say how it stands against criteria. */
@Service
public class Assessing {

    private final JudgedCases cases;
    private final StandardsOfCases standards;
    private final Criteria criteria;
    private final Findings findings;
    private final SupportedCriteria supported;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessing(
            JudgedCases cases,
            StandardsOfCases standards,
            Criteria criteria,
            Findings findings,
            SupportedCriteria supported,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.standards = standards;
        this.criteria = criteria;
        this.findings = findings;
        this.supported = supported;
        this.events = events;
        this.clock = clock;
    }

    /** One finding, if the criterion was assessed as often as the person has read. */
    @Transactional
    public void find(String reference, NewFinding made, IntConsumer seen, Actor actor) {
        var judged = cases.hold(reference, actor);
        var found = findings.latest(reference, judged.latestVersion());
        seen.accept(found.getOrDefault(made.criterion(), Found.NOTHING).findings());
        make(judged, List.of(made), found, actor);
    }

    /** Many findings in one act: all of them are made, or none. */
    @Transactional
    public void findAll(String reference, List<NewFinding> made, Actor actor) {
        var judged = cases.hold(reference, actor);
        make(judged, made, findings.latest(reference, judged.latestVersion()), actor);
    }

    private void make(
            JudgedCase judged, List<NewFinding> made, Map<String, Found> found, Actor actor) {
        FindingRules.refusals(judged, actor).throwIfAny();
        var side = FindingRules.sideOf(judged, actor);
        var by = new FindingRules.Judged(keys(judged), supported.today(judged.reference(), actor));
        FindingRules.refusals(FindingRules.Attempt.all(made, side, found, by)).throwIfAny();
        var recorded = actor.at(clock.instant());
        var act = new FindingAct(side, judged.latestVersion(), by.supported(), recorded);
        findings.append(
                judged.reference(),
                made.stream().map(one -> act.finding(one, found(found, one))).toList());
        events.publishEvent(
                new AssessmentEvent.FindingsMade(
                        judged.reference(),
                        side,
                        act.submission(),
                        made.stream().map(one -> act.change(one, found(found, one))).toList(),
                        act.recorded()));
    }

    private Set<String> keys(JudgedCase judged) {
        var versions = standards.of(judged).stream().map(Against::key).toList();
        return criteria.ofVersions(versions).stream()
                .map(Criterion::key)
                .collect(Collectors.toSet());
    }

    private static Found found(Map<String, Found> found, NewFinding made) {
        return found.getOrDefault(made.criterion(), Found.NOTHING);
    }
}
