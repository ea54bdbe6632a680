package uk.nhs.england.approvals.evidence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the expiry process of an item asks, and the facts that come from the clock. */
@Component
public class EvidenceProgress {

    private final Evidence evidence;
    private final HoldingCases cases;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceProgress(
            Evidence evidence,
            HoldingCases cases,
            Rosters rosters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evidence = evidence;
        this.cases = cases;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /** Whether its owner is still to be told; nobody is, once the case is closed. */
    public boolean awaitsWarning(String item) {
        var found = evidence.require(item);
        return found.inUse() && !found.warned() && isOpen(found);
    }

    /** Whether its owner was told and has not renewed it; nobody can, once the case is closed. */
    public boolean awaitsRenewal(String item) {
        var found = evidence.require(item);
        return found.inUse() && found.warned() && isOpen(found);
    }

    /** Whether nothing more will come of it: it is out of use, or known to have expired. */
    public boolean ended(String item) {
        var found = evidence.require(item);
        return !found.inUse() || found.expiryNoted();
    }

    public PersonId owner(String item) {
        return evidence.require(item).owner();
    }

    /** The last day on which it is valid. */
    public LocalDate expires(String item) {
        var expires = evidence.require(item).expires();
        if (expires == null) {
            throw new IllegalStateException("Evidence " + item + " does not expire");
        }
        return expires;
    }

    /** When its owner is told: at the beginning of a day of England. */
    public Instant warningDue(String item) {
        return ExpiryRule.warningOf(expires(item));
    }

    /** The midnight, in England, that ends its last day. */
    public Instant endOfLastDay(String item) {
        return ExpiryRule.endOf(expires(item));
    }

    /** Records, once, that its owner was told; not when the case was closed meanwhile. */
    @Transactional
    public void warn(String item) {
        var one = evidence.holdForService(item);
        var now = clock.instant();
        if (one.held().isOpen().isEmpty() && one.item().warn(now)) {
            evidence.keep(one.item());
            events.publishEvent(
                    new EvidenceEvent.ExpiryWarned(
                            EvidenceEvent.Item.of(one.item()), Recorded.byService(now)));
        }
    }

    /** Records, once, that its last day has passed, and what that reopened. */
    @Transactional
    public void expire(String item) {
        var one = evidence.holdForService(item);
        var now = clock.instant();
        if (one.item().expire(rosters.today(), now)) {
            evidence.keep(one.item());
            events.publishEvent(
                    new EvidenceEvent.EvidenceExpired(
                            EvidenceEvent.Item.of(one.item()),
                            evidence.reopenedBy(one.item()),
                            Recorded.byService(now)));
        }
    }

    /** The items of a closed case whose owners are still asked to renew them. */
    public List<String> renewalsInVain(String caseReference) {
        return cases.find(caseReference).isOpen().isEmpty()
                ? List.of()
                : evidence.of(caseReference).stream()
                        .filter(item -> item.inUse() && item.warned())
                        .map(EvidenceItem::reference)
                        .toList();
    }

    private boolean isOpen(EvidenceItem item) {
        return cases.find(item.caseReference()).isOpen().isEmpty();
    }
}
