package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ProposalEvents.ProposalConfirmed;
import uk.nhs.england.approvals.register.ProposalEvents.ProposalDeclined;
import uk.nhs.england.approvals.register.ProposalEvents.ServiceProposed;
import uk.nhs.england.approvals.register.ProposalView.Resolution;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * What approved cases say of services: proposed, and written once an owner of the service confirms
 * it, or the PMO (product rule 12).
 */
@Service
public class Proposals {

    private final ProposalRows rows;
    private final KeepingServices services;
    private final PartsOfServices parts;
    private final ServiceRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            ProposalRows rows,
            KeepingServices services,
            PartsOfServices parts,
            ServiceRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.services = services;
        this.parts = parts;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** The owners that whoever confirms a new service names. */
    public record Owners(@Nullable String owner, @Nullable PersonId technicalOwner) {}

    /**
     * Proposes what a service is to be; once for each case and service.
     *
     * @param service null for a new one; one that the register does not know is passed over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(
            String businessCase, @Nullable String service, ProposedState state, Recorded recorded) {
        boolean known = service == null || register.knows(service);
        if (known && rows.propose(businessCase, service, state, recorded)) {
            events.publishEvent(new ServiceProposed(businessCase, service, recorded));
        }
    }

    /** The register says from now on what the case says. */
    @Transactional
    public void confirm(long number, Owners owners, Actor actor) {
        var proposal = require(number, actor);
        var service = proposal.service();
        if (service == null) {
            ProposalRules.newOneBy(actor).and(ProposalRules.owned(owners)).throwIfAny();
            service = enter(proposal.state(), owners, actor);
        } else {
            var before = services.require(service);
            ProposalRules.by(before, actor).throwIfAny();
            services.put(before, proposal.state().on(before.entry()), actor.at(clock.instant()));
        }
        var recorded = actor.at(clock.instant());
        for (var commitment : proposal.state().commitments()) {
            parts.enter(service, commitment, recorded);
        }
        rows.resolve(number, service, resolution(true, null, recorded));
        events.publishEvent(new ProposalConfirmed(proposal.businessCase(), service, recorded));
    }

    /** The register stays as it is. */
    @Transactional
    public void decline(long number, String reason, Actor actor) {
        var proposal = require(number, actor);
        var service = proposal.service();
        (service == null
                        ? ProposalRules.newOneBy(actor)
                        : ProposalRules.by(services.require(service), actor))
                .throwIfAny();
        var recorded = actor.at(clock.instant());
        rows.resolve(number, service, resolution(false, reason, recorded));
        events.publishEvent(new ProposalDeclined(proposal.businessCase(), service, recorded));
    }

    /**
     * Those that this person may read, the latest first.
     *
     * @param before the number before which to begin
     */
    public List<ProposalView> list(long before, boolean waitingOnly, int most, Actor actor) {
        return rows.before(before, waitingOnly, most, actor);
    }

    private String enter(ProposedState state, Owners owners, Actor actor) {
        var owner = Objects.requireNonNull(owners.owner());
        return services.put(state.entry(owner, owners.technicalOwner()), actor);
    }

    private ProposalView require(long number, Actor actor) {
        var proposal =
                rows.hold(number, actor)
                        .orElseThrow(
                                () -> new NotFound("There is no proposal %d.".formatted(number)));
        ProposalRules.waits(proposal).throwIfAny();
        return proposal;
    }

    private static Resolution resolution(
            boolean confirmed, @Nullable String reason, Recorded recorded) {
        return new Resolution(confirmed, reason, recorded.principal(), recorded.at());
    }
}
