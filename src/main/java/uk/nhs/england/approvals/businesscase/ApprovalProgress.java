package uk.nhs.england.approvals.businesscase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What the process of an approval with a last day asks, and the facts that come from the clock. */
@Component
public class ApprovalProgress {

    private final BusinessCases businessCases;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalProgress(
            BusinessCases businessCases,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.businessCases = businessCases;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the case is approved, to a day that has not been noted as passed. */
    public boolean runs(String reference) {
        var found = find(reference);
        return found.snapshot().approval() != null
                && found.is(Standing.APPROVED, Standing.APPROVED_WITH_CONDITIONS);
    }

    public boolean awaitsWarning(String reference) {
        return runs(reference) && !approval(find(reference)).warned();
    }

    public PersonId lead(String reference) {
        return find(reference).lead();
    }

    /** The last day of the approval. */
    public LocalDate until(String reference) {
        return approval(find(reference)).until();
    }

    public Instant warningDue(String reference) {
        return approval(find(reference)).warningDue();
    }

    public Instant endOfLastDay(String reference) {
        return approval(find(reference)).endOfLastDay();
    }

    /** Records, once, that the lead was told. */
    @Transactional
    public void warn(String reference) {
        var held = hold(reference);
        var now = clock.instant();
        if (approval(held).warn(now)) {
            events.publishEvent(
                    new ApprovalEvent.ApprovalExpiresSoon(
                            reference, approval(held).until(), Recorded.byService(now)));
        }
    }

    /** Records, once, that the last day has passed: the case is approved no longer. */
    @Transactional
    public void expire(String reference) {
        var held = hold(reference);
        var now = clock.instant();
        if (!runs(reference) || !approval(held).isPast(now)) {
            return;
        }
        cases.derive(held, cases.readers(held), now);
        events.publishEvent(
                new ApprovalEvent.ApprovalExpired(
                        reference, approval(held).until(), Recorded.byService(now)));
    }

    private BusinessCase find(String reference) {
        return businessCases
                .findById(reference)
                .orElseThrow(() -> NotFound.businessCase(reference));
    }

    private BusinessCase hold(String reference) {
        return businessCases.hold(reference).orElseThrow(() -> NotFound.businessCase(reference));
    }

    private static Approval approval(BusinessCase businessCase) {
        var approval = businessCase.snapshot().approval();
        if (approval == null) {
            throw new IllegalStateException(businessCase.reference() + " is approved without end");
        }
        return approval;
    }
}
