package uk.nhs.england.approvals.agendas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the items of a sitting for whoever decides on them, and takes the decision into account.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ItemsBeforeBoards {

    private final Agendas agendas;
    private final Votes votes;
    private final Packs packs;
    private final SittingLife life;
    private final ApplicationEventPublisher events;

    ItemsBeforeBoards(
            Agendas agendas,
            Votes votes,
            Packs packs,
            SittingLife life,
            ApplicationEventPublisher events) {
        this.life = life;
        this.events = events;
        this.agendas = agendas;
        this.votes = votes;
        this.packs = packs;
    }

    /**
     * The open item on a subject, its agenda held until the transaction ends; the caller holds the
     * sitting already.
     */
    public Optional<ItemBefore> hold(UUID sitting, Subject subject) {
        return agendas.hold(sitting)
                .flatMap(agenda -> agenda.openOn(subject))
                .filter(item -> item.kind() != ItemKind.RATIFICATION)
                .map(item -> before(item, votes.on(List.of(item.id()))));
    }

    /** The open item by which a sitting ratifies what was decided on a subject. */
    public Optional<ItemBefore> ratification(UUID sitting, String reference) {
        return agendas.hold(sitting)
                .flatMap(agenda -> agenda.openOn(Subject.named(reference)))
                .filter(item -> item.kind() == ItemKind.RATIFICATION)
                .map(item -> before(item, Map.of()));
    }

    /** The open items below the line, in order. */
    public List<ItemBefore> belowTheLine(UUID sitting) {
        return agendas.find(sitting).map(Agenda::open).orElse(List.of()).stream()
                .filter(item -> item.kind() == ItemKind.CONSENT)
                .map(item -> before(item, Map.of()))
                .toList();
    }

    /** The board has decided on the item; out of committee nothing else is left to do then. */
    public void decided(Sitting sitting, ItemBefore item, String decision, Recorded recorded) {
        var agenda = agendas.requireHeld(sitting.id());
        agenda.decided(item.id(), decision, recorded.at());
        if (sitting.isInWriting()) {
            life.close(sitting, null, recorded);
            events.publishEvent(
                    new OutOfCommitteeEvent.ConcludedOutOfCommittee(
                            item.subject(), sitting.id(), sitting.board(), recorded));
        }
        agendas.flush();
    }

    private ItemBefore before(AgendaItem item, Map<UUID, List<VoteView>> given) {
        return new ItemBefore(
                item.id(),
                item.subject(),
                item.version(),
                item.kind(),
                item.recommended(),
                packs.latest(item.sitting()).map(Pack::fingerprint).orElse(null),
                given.getOrDefault(item.id(), List.of()));
    }
}
