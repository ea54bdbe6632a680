package uk.nhs.england.approvals.agendas;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;

import java.util.UUID;

/** Holds a sitting with its agenda, and begins the agenda when there is none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoldingAgendas {

    private final SittingLife life;
    private final Agendas agendas;
    private final Rosters rosters;

    HoldingAgendas(SittingLife life, Agendas agendas, Rosters rosters) {
        this.life = life;
        this.agendas = agendas;
        this.rosters = rosters;
    }

    /** The sitting with its agenda, begun when it had none. */
    Seated begin(UUID id, Recorded recorded) {
        var sitting = life.hold(id);
        AgendaRules.ahead(sitting).throwIfAny();
        life.openAgenda(sitting, recorded);
        var agenda = agendas.hold(id).orElseGet(() -> agendas.save(Agenda.of(sitting)));
        return new Seated(sitting, agenda, rosters.on(sitting.board(), sitting.day()));
    }

    /**
     * The sitting with its agenda.
     *
     * @throws NotFound when there is none
     */
    Seated hold(UUID id) {
        var sitting = life.hold(id);
        return new Seated(
                sitting, agendas.requireHeld(id), rosters.on(sitting.board(), sitting.day()));
    }

    /** The sitting with its agenda, which is an empty one when nobody has begun it. */
    Seated holdWithAnyAgenda(UUID id) {
        var sitting = life.hold(id);
        return new Seated(
                sitting,
                agendas.hold(id).orElseGet(() -> Agenda.of(sitting)),
                rosters.on(sitting.board(), sitting.day()));
    }

    /** The sitting on whose agenda an item is, with it. */
    Seated holdItem(UUID item) {
        return hold(
                agendas.sittingOf(item)
                        .orElseThrow(() -> new NotFound("There is no item " + item + ".")));
    }
}
