package uk.nhs.england.approvals.evidence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** What people do with evidence: offer it, say what it supports, renew it, withdraw it. */
@Service
public class OfferingEvidence {

    private final Evidence evidence;
    private final TermsCheck check;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferingEvidence(
            Evidence evidence,
            TermsCheck check,
            Rosters rosters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evidence = evidence;
        this.check = check;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Offers an item for a case; without a link it waits for its file.
     *
     * @return its reference, such as {@code EV-2026-0001}
     */
    @Transactional
    public String offer(String caseReference, EvidenceTerms terms, Actor actor) {
        var held = evidence.hold(caseReference, actor);
        held.byItsAuthors(actor)
                .and(check.refusals(held, terms, rosters.today()))
                .and(TermsCheck.onceInItsCase(terms, evidence.of(caseReference), null))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        var item = EvidenceItem.offered(evidence.nextReference(), caseReference, terms, recorded);
        evidence.begin(held, item, recorded);
        return item.reference();
    }

    /** Says which criteria an item supports, all of them and no others. */
    @Transactional
    public void support(Which which, IntConsumer seen, Set<String> criteria, Actor actor) {
        var one = evidence.hold(which.caseReference(), which.item(), actor);
        seen.accept(one.item().version());
        one.held()
                .isOpen()
                .and(one.held().byItsAuthors(actor))
                .and(check.criteria(criteria))
                .throwIfAny();
        var before = one.item().criteria();
        one.item().support(criteria);
        if (!before.equals(criteria)) {
            evidence.keep(one.item());
            events.publishEvent(
                    new EvidenceEvent.SupportChanged(
                            EvidenceEvent.Item.of(one.item()),
                            before,
                            new TreeSet<>(criteria),
                            actor.at(clock.instant())));
        }
    }

    /**
     * Offers a newer item in place of an older one, which gives way as soon as the newer one is
     * complete: at once when it is a link, or when its file arrives.
     *
     * @return the reference of the newer item
     */
    @Transactional
    public String replace(Which which, EvidenceTerms terms, Actor actor) {
        var one = evidence.hold(which.caseReference(), which.item(), actor);
        var ofCase = evidence.of(which.caseReference());
        EvidenceRules.byAuthorsOrOwner(one.held(), one.item(), actor)
                .and(check.refusals(one.held(), terms, rosters.today()))
                .and(EvidenceRules.renewing(one.item(), terms))
                .and(TermsCheck.renewedOnce(one.item(), ofCase))
                .and(TermsCheck.onceInItsCase(terms, ofCase, one.item()))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        return renew(one.held(), one.item(), terms, recorded);
    }

    private String renew(
            HeldCase held, EvidenceItem older, EvidenceTerms terms, Recorded recorded) {
        var newer = EvidenceItem.renewing(older, evidence.nextReference(), terms, recorded);
        evidence.begin(held, newer, recorded);
        evidence.takePlace(newer, recorded);
        return newer.reference();
    }

    /** Withdraws an item: it supports nothing any more. */
    @Transactional
    public void withdraw(Which which, String reason, Actor actor) {
        var one = evidence.hold(which.caseReference(), which.item(), actor);
        one.held().isOpen().and(one.held().byItsAuthors(actor)).throwIfAny();
        var recorded = actor.at(clock.instant());
        var counted = one.item().isValid(rosters.today());
        one.item().withdraw(reason, recorded.at());
        evidence.keep(one.item());
        events.publishEvent(
                new EvidenceEvent.EvidenceWithdrawn(
                        EvidenceEvent.Item.of(one.item()),
                        counted ? evidence.reopenedBy(one.item()) : Set.of(),
                        recorded));
    }

    /** Which item of which case. */
    public record Which(String caseReference, String item) {}
}
