package uk.nhs.england.approvals.assessments;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.businesscase.JudgedCases;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.waivers.GrantedWaivers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** The authors of a case and its assessors say how it stands against criteria. */
@Service
public class Assessing {

    private final JudgedCases cases;
    private final StandardsOfCases standards;
    private final Criteria criteria;
    private final Findings findings;
    private final SupportedCriteria supported;
    private final GrantedWaivers exceptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessing(
            JudgedCases cases,
            StandardsOfCases standards,
            Criteria criteria,
            Findings findings,
            SupportedCriteria supported,
            GrantedWaivers exceptions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.standards = standards;
        this.criteria = criteria;
        this.findings = findings;
        this.supported = supported;
        this.exceptions = exceptions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One finding, if the criterion was assessed as often as the person has read.
     *
     * @param made the finding, for the key of the criterion
     * @return the criterion with it
     */
    @Transactional
    public AssessedCriterion find(
            AssessmentReading.Which which,
            Function<String, NewFinding> made,
            IntConsumer seen,
            Actor actor) {
        var judged = cases.hold(which.reference(), actor);
        var by = judgedBy(judged);
        var criterion = by.criterion(which);
        var before = findings.latest(judged.reference(), judged.latestVersion());
        seen.accept(found(before, criterion.key()).findings());
        var evidenced =
                supported.seen(judged.reference(), actor, exceptions.today(judged.reference()));
        var after =
                make(
                        judged,
                        List.of(made.apply(criterion.key())),
                        new KnownBefore(before, by.keys(), evidenced.shown()),
                        actor);
        return AssessedCriterion.of(criterion, found(after, criterion.key()), evidenced);
    }

    /** Many findings in one act: all of them are made, or none. */
    @Transactional
    public void findAll(String reference, List<NewFinding> made, Actor actor) {
        var judged = cases.hold(reference, actor);
        make(
                judged,
                made,
                new KnownBefore(
                        findings.latest(reference, judged.latestVersion()),
                        judgedBy(judged).keys(),
                        supported.today(reference, actor)),
                actor);
    }

    /** What is found then, by the key of the criterion. */
    private Map<String, Found> make(
            JudgedCase judged, List<NewFinding> made, KnownBefore known, Actor actor) {
        FindingRules.refusals(judged, actor).throwIfAny();
        var side = FindingRules.sideOf(judged, actor);
        FindingRules.refusals(FindingRules.Attempt.all(made, side, known.found(), known.judged()))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        var act = new FindingAct(side, judged.latestVersion(), known.supported(), recorded);
        var findingsMade =
                made.stream()
                        .map(one -> act.finding(one, found(known.found(), one.criterion())))
                        .toList();
        findings.append(judged.reference(), findingsMade);
        publish(judged, made, known.found(), act);
        return known.after(findingsMade);
    }

    private void publish(
            JudgedCase judged, List<NewFinding> made, Map<String, Found> found, FindingAct act) {
        events.publishEvent(
                new AssessmentEvent.FindingsMade(
                        judged.reference(),
                        act.side(),
                        act.submission(),
                        made.stream()
                                .map(one -> act.change(one, found(found, one.criterion())))
                                .toList(),
                        act.recorded()));
    }

    private JudgedBy judgedBy(JudgedCase judged) {
        var versions = standards.of(judged);
        return new JudgedBy(
                versions, criteria.ofVersions(versions.stream().map(Against::key).toList()));
    }

    private static Found found(Map<String, Found> found, String criterion) {
        return found.getOrDefault(criterion, Found.NOTHING);
    }
}
