package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Proposes templates with evidence from past changes, revises and retires them. */
@Service
@Transactional
public class KeepingTemplates {

    private final Templates templates;
    private final TemplateRevisions revisions;
    private final Changes changes;
    private final ServiceRegister register;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingTemplates(
            Templates templates,
            TemplateRevisions revisions,
            Changes changes,
            ServiceRegister register,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.revisions = revisions;
        this.changes = changes;
        this.register = register;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A template that CAB is to decide on.
     *
     * @param evidence past changes of its services, reviewed, by number
     * @return its number
     */
    public String propose(TemplateContent content, List<String> evidence, Actor actor) {
        TemplateRules.isShownToWork(evidence).throwIfAny();
        check(content, evidence, actor);
        var recorded = actor.at(clock.instant());
        int year = LocalDate.ofInstant(recorded.at(), Rosters.LONDON).getYear();
        var number = "TPL-%d-%04d".formatted(year, templates.nextNumber(year));
        templates.saveAndFlush(new Template(number, content.title()));
        access.permit(number, Set.of(Holder.EVERYONE), Set.of());
        keep(number, 1, new TemplateRevision.Proposal(content, evidence), recorded);
        return number;
    }

    /** Another revision; changes that follow the one in force keep it. */
    public void revise(String number, TemplateContent content, List<String> evidence, Actor actor) {
        var template = templates.requireHeld(number);
        TemplateRules.goesOn(template)
                .and(TemplateRules.oneAtATime(revisions.require(number, template.latest())))
                .throwIfAny();
        check(content, evidence, actor);
        var recorded = actor.at(clock.instant());
        int revision = template.revise(content.title());
        templates.saveAndFlush(template);
        keep(number, revision, new TemplateRevision.Proposal(content, evidence), recorded);
    }

    /** No change may follow it any more. */
    public void retire(String number, String because, Actor actor) {
        var template = templates.requireHeld(number);
        var recorded = actor.at(clock.instant());
        template.retire(because, recorded.at());
        templates.saveAndFlush(template);
        events.publishEvent(new TemplateEvent.TemplateRetired(number, recorded));
    }

    private void keep(
            String number, int revision, TemplateRevision.Proposal proposal, Recorded recorded) {
        revisions.saveAndFlush(
                new TemplateRevision(
                        new TemplateRevision.Key(number, revision), proposal, recorded));
        events.publishEvent(new TemplateEvent.TemplateProposed(number, revision, recorded));
    }

    private void check(TemplateContent content, List<String> evidence, Actor actor) {
        var unknown = new TreeSet<>(content.services());
        unknown.removeIf(register::knows);
        var notEvidence = new TreeSet<>(evidence);
        changes.all(access.readable(actor, evidence)).stream()
                .filter(change -> change.request().lane() != Lane.Type.UNAUTHORISED)
                .filter(change -> change.doing().reviewed() != null)
                .filter(change -> content.services().containsAll(change.request().services()))
                .forEach(change -> notEvidence.remove(change.number()));
        TemplateRules.proposing(unknown, notEvidence).throwIfAny();
    }
}
