package uk.nhs.england.approvals.servicenow;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.Registered;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.register.ServicesNamed;
import uk.nhs.england.approvals.servicenow.Conflict.Side;
import uk.nhs.england.approvals.servicenow.ExchangeEvent.ConflictDecided;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;

/** A person decides what a field says that both sides changed. */
@Component
public class DecidingConflicts {

    private final Conflicts conflicts;
    private final ServicesNamed services;
    private final ServiceRegister register;
    private final Learning learning;
    private final FieldRules fields;
    private final Links links;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingConflicts(
            Conflicts conflicts,
            ServicesNamed services,
            ServiceRegister register,
            Learning learning,
            FieldRules fields,
            Links links,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conflicts = conflicts;
        this.services = services;
        this.register = register;
        this.learning = learning;
        this.fields = fields;
        this.links = links;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Those after a place, by service and field. */
    public List<Conflict> after(String reference, String field, int most) {
        return conflicts.after(reference, field, most);
    }

    /**
     * @throws NotFound when nobody has to decide it any more
     */
    public Conflict require(UUID id) {
        return conflicts.find(id).orElseThrow(DecidingConflicts::none);
    }

    /**
     * One side is right. The other learns it, unless it has changed its mind since.
     *
     * @param version is told the version of the conflict, before anything is done
     */
    @Transactional
    public void decide(UUID id, Side side, IntConsumer version, Actor actor) {
        var reference = require(id).reference();
        var service = services.hold(List.of(reference)).getFirst();
        var conflict = conflicts.hold(id).orElseThrow(DecidingConflicts::none);
        version.accept(conflict.version());
        oursIsAsShown(conflict, service).throwIfAny();
        var recorded = actor.at(clock.instant());
        if (side == Side.THEIRS) {
            learn(service.service(), conflict, recorded);
        }
        // From here on it looks as if only the register had changed since.
        links.agree(reference, conflict.field(), conflict.theirs());
        conflicts.close(id);
        outbox.add(List.of(reference), recorded.at());
        events.publishEvent(new ConflictDecided(reference, conflict.field(), side, recorded));
    }

    private Refusals oursIsAsShown(Conflict conflict, Registered service) {
        var ours = Values.ours(service, fields.all()).get(conflict.field());
        return conflict.ours().equals(ours)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "the-register-says-what-was-shown",
                                "The register says something else by now. It is compared again."));
    }

    private void learn(ItService before, Conflict conflict, Recorded recorded) {
        var theirs = Map.of(conflict.field(), conflict.theirs());
        var learnt = learning.learn(before, theirs, fields.all());
        if (learnt.isRefused()) {
            Refusals.of(Refusal.conflict("the-register-takes-it", learnt.refused())).throwIfAny();
        }
        register.change(learnt.service(), learnt.changes(), recorded);
    }

    private static NotFound none() {
        return new NotFound("Nobody has to decide this any more.");
    }
}
