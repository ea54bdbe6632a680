package uk.nhs.england.approvals.agendas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/** Freezes agendas with their papers; each late paper makes a new revision of the pack. */
@Service
public class FreezingAgendas {

    private final HoldingAgendas holding;
    private final Agendas agendas;
    private final SittingLife life;
    private final Packs packs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FreezingAgendas(
            HoldingAgendas holding,
            Agendas agendas,
            SittingLife life,
            Packs packs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holding = holding;
        this.agendas = agendas;
        this.life = life;
        this.packs = packs;
        this.events = events;
        this.clock = clock;
    }

    /** The chair or the PMO freezes an agenda, at the paper deadline or before it. */
    @Transactional
    public void freeze(UUID sitting, Actor actor) {
        var recorded = actor.at(clock.instant());
        var seated = holding.begin(sitting, recorded);
        SittingLife.byChairOrPmo(seated.sitting(), actor).throwIfAny();
        freeze(seated, recorded);
    }

    /** Freezes an agenda when its deadline has passed, which is asked while it is held. */
    @Transactional
    void freezeIf(Predicate<Sitting> isDue, UUID id) {
        var recorded = Recorded.byService(clock.instant());
        var seated = holding.hold(id);
        if (isDue.test(seated.sitting()) && !seated.agenda().isFrozen()) {
            freeze(seated, recorded);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(Seated seated, Recorded recorded) {
        seated.agenda().freeze(recorded.at());
        life.freeze(seated.sitting(), recorded);
        agendas.flush();
        seated.agenda().open().forEach(item -> packs.freezePaper(item, recorded));
        keepPack(seated.agenda(), recorded);
    }

    /** After the freeze, a new paper is frozen at once and the pack has a new revision. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refreezeIfFrozen(Agenda agenda, AgendaItem item, Recorded recorded) {
        if (agenda.isFrozen()) {
            packs.freezePaper(item, recorded);
            keepPack(agenda, recorded);
        }
    }

    private void keepPack(Agenda agenda, Recorded recorded) {
        var pack = packs.freeze(agenda, recorded);
        events.publishEvent(
                new AgendaEvent.PackFrozen(
                        agenda.sitting(), pack.revision(), pack.fingerprint(), recorded));
    }
}
