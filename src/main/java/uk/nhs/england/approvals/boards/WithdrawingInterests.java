package uk.nhs.england.approvals.boards;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Clock;
import java.util.List;

/** Shows who declared an interest, and takes back what was declared by mistake. */
@Service
public class WithdrawingInterests {

    private final Interests interests;
    private final AccessList access;
    private final Clock clock;

    WithdrawingInterests(Interests interests, AccessList access, Clock clock) {
        this.interests = interests;
        this.access = access;
        this.clock = clock;
    }

    /** All that were declared in a subject, those withdrawn too, oldest first. */
    @Transactional(readOnly = true)
    public List<InterestView> in(Subject subject, Actor actor) {
        access.requireReadable(actor, subject.reference());
        return interests.all(subject.reference());
    }

    /** The interest was declared by mistake; whoever has it does not say so themselves. */
    @Transactional
    public void withdraw(Subject subject, PersonId person, String reason, Actor actor) {
        access.requireReadable(actor, subject.reference());
        var recorded = actor.at(clock.instant());
        notByThemself(recorded.involves(person)).throwIfAny();
        interests.withdraw(subject, person, reason, recorded);
    }

    private static Refusals notByThemself(boolean byThemself) {
        return byThemself
                ? Refusals.of(
                        Refusal.forbidden(
                                "nobody-clears-themself",
                                "Somebody else of the PMO withdraws an interest of yours."))
                : Refusals.none();
    }
}
