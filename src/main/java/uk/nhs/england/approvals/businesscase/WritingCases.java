package uk.nhs.england.approvals.businesscase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** What the authors of a case do: begin it, write it, submit it, withdraw it. */
@Service
public class WritingCases {

    private static final Object NOTHING = Map.of();

    private final Cases cases;
    private final BusinessCases businessCases;
    private final NewSubmissions submissions;
    private final Rosters rosters;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WritingCases(
            Cases cases,
            BusinessCases businessCases,
            NewSubmissions submissions,
            Rosters rosters,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.businessCases = businessCases;
        this.submissions = submissions;
        this.rosters = rosters;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the way of beginning this case; {@link #begin} asks the same. */
    public Refusals beginning(CaseDraft written, Actor actor) {
        return coAuthorsAreKnown(written)
                .and(ledByALead(actor))
                .and(CaseRules.authorsAreDistinct(actor.principal(), written));
    }

    /**
     * Begins a case.
     *
     * @return its reference, such as {@code BC-2026-0001}
     */
    @Transactional
    public String begin(CaseDraft written, Actor actor) {
        beginning(written, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        int year = rosters.today().getYear();
        var reference = "BC-%d-%04d".formatted(year, businessCases.nextNumber(year));
        cases.begin(BusinessCase.begin(reference, written, recorded));
        events.publishEvent(
                new CaseEvent.Drafted(reference, Differences.between(NOTHING, written), recorded));
        return reference;
    }

    /** Changes the draft of a case, if its version is the one that the author has read. */
    @Transactional
    public void edit(
            String reference, IntConsumer seen, UnaryOperator<CaseDraft> change, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        seen.accept(businessCase.version());
        var before = businessCase.draft();
        var written = change.apply(before);
        var changes = Differences.between(before, written);
        if (changes.isEmpty()) {
            return;
        }
        coAuthorsAreKnown(written).throwIfAny();
        var readers = cases.readers(businessCase);
        var recorded = actor.at(clock.instant());
        businessCase.edit(written, actor, recorded);
        cases.derive(businessCase, readers, recorded.at());
        events.publishEvent(new CaseEvent.Edited(reference, changes, recorded));
    }

    /**
     * Freezes the draft as the next version and sends it on its way.
     *
     * @return the number of the version
     */
    @Transactional
    public int submit(String reference, IntConsumer seen, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        seen.accept(businessCase.version());
        var readers = cases.readers(businessCase);
        var recorded = actor.at(clock.instant());
        var submission = submissions.freeze(businessCase, actor, recorded);
        cases.derive(businessCase, readers, recorded.at());
        events.publishEvent(
                new CaseEvent.Submitted(
                        reference, submission.number(), submission.fingerprint(), recorded));
        return submission.number();
    }

    /** Withdraws a case: nothing more can happen to it. */
    @Transactional
    public void withdraw(String reference, IntConsumer seen, String reason, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        seen.accept(businessCase.version());
        var readers = cases.readers(businessCase);
        var recorded = actor.at(clock.instant());
        businessCase.withdraw(new Withdrawal(reason, recorded), actor);
        cases.derive(businessCase, readers, recorded.at());
        events.publishEvent(new CaseEvent.Withdrawn(reference, recorded));
    }

    /** Or else the PMO could make an auditor the lead of what they audit. */
    private Refusals ledByALead(Actor actor) {
        return CaseRules.require(
                actor.onBehalfOf() == null
                        || people.find(actor.onBehalfOf())
                                .filter(lead -> lead.roles().contains(Role.PROJECT_LEAD))
                                .isPresent(),
                Refusal.forbidden(
                        "a-project-lead-leads",
                        "A case is begun on behalf of a project lead; %s is none."
                                .formatted(actor.principal())));
    }

    private Refusals coAuthorsAreKnown(CaseDraft written) {
        var known = people.names(written.coAuthors()).keySet();
        return new Refusals(
                written.coAuthors().stream()
                        .filter(coAuthor -> !known.contains(coAuthor))
                        .map(
                                coAuthor ->
                                        Refusal.invalid(
                                                "person-is-known",
                                                "coAuthors",
                                                "There is no person with the username %s."
                                                        .formatted(coAuthor)))
                        .toList());
    }
}
