package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Set;

/** Holds a service for whoever changes what belongs to it: acts on one service wait. */
@Component
class KeptService {

    private final EntryRows rows;
    private final WorkingDays days;

    KeptService(EntryRows rows, WorkingDays days) {
        this.rows = rows;
        this.days = days;
    }

    /**
     * The service, for one of its owners or the PMO, until the transaction ends.
     *
     * @throws NotFound when there is no such service
     * @throws uk.nhs.england.approvals.kernel.Refused when it is not theirs, or is over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ServiceView hold(String reference, Actor actor) {
        var service = rows.hold(reference).orElseThrow(() -> NotFound.service(reference));
        EntryRules.byItsOwners(service.entry(), actor, Set.of(Role.PMO))
                .and(EntryRules.goesOn(service.ends(), days.today()))
                .throwIfAny();
        return service;
    }
}
