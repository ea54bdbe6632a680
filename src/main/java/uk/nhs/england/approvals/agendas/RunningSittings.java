package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.boards.SittingState;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.util.UUID;

/** Runs a sitting: opens it, turns to an item and moves on, ends or adjourns it. */
@Service
public class RunningSittings {

    private final HoldingAgendas holding;
    private final FreezingAgendas freezing;
    private final SittingLife life;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunningSittings(
            HoldingAgendas holding,
            FreezingAgendas freezing,
            SittingLife life,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holding = holding;
        this.freezing = freezing;
        this.life = life;
        this.events = events;
        this.clock = clock;
    }

    /** The chair opens the sitting; an agenda that was not frozen is frozen now. */
    @Transactional
    public void open(UUID sitting, Actor actor) {
        var recorded = actor.at(clock.instant());
        var seated = holding.begin(sitting, recorded);
        SittingLife.byChairOrPmo(seated.sitting(), actor).throwIfAny();
        if (!seated.agenda().isFrozen()) {
            freezing.freeze(seated, recorded);
        }
        life.open(seated.sitting(), recorded);
    }

    /**
     * Ends the sitting; what it did not decide waits again.
     *
     * @param why why it is adjourned, such as a lost quorum; null when it has finished
     */
    @Transactional
    public void close(UUID sitting, @Nullable String why, Actor actor) {
        var recorded = actor.at(clock.instant());
        var seated = holding.holdWithAnyAgenda(sitting);
        SittingLife.byChairOrPmo(seated.sitting(), actor).throwIfAny();
        life.close(seated.sitting(), why, recorded);
        carryOver(seated, recorded);
    }

    /** Nobody closed it in time, or nobody opened it. */
    @Transactional
    void endLeftOpen(UUID sitting) {
        var recorded = Recorded.byService(clock.instant());
        var seated = holding.hold(sitting);
        if (seated.sitting().state() == SittingState.IN_SESSION) {
            life.close(seated.sitting(), "Nobody closed it.", recorded);
        }
        carryOver(seated, recorded);
    }

    private void carryOver(Seated seated, Recorded recorded) {
        for (var item : seated.agenda().carryOver(recorded.at())) {
            var sitting = seated.sitting().id();
            if (seated.sitting().isInWriting()) {
                events.publishEvent(
                        new OutOfCommitteeEvent.ConcludedOutOfCommittee(
                                item.subject(), sitting, seated.agenda().board(), recorded));
            }
            events.publishEvent(
                    new AgendaEvent.ItemLeft(
                            item.subject(),
                            sitting,
                            seated.agenda().board(),
                            item.state(),
                            recorded));
        }
    }

    /** The board turns to an item, and so away from the one before. */
    @Transactional
    public void discuss(UUID item, Actor actor) {
        var seated = running(item, actor);
        seated.agenda().start(item, clock.instant());
        tell(seated, "Item %d in discussion", item, actor);
    }

    /** The board moves on, to come back to it. */
    @Transactional
    public void putAside(UUID item, Actor actor) {
        var seated = running(item, actor);
        seated.agenda().putAside(item, clock.instant());
        tell(seated, "Item %d set aside", item, actor);
    }

    private Seated running(UUID item, Actor actor) {
        var seated = holding.holdItem(item);
        SittingLife.byChairOrPmo(seated.sitting(), actor)
                .and(seated.sitting().inSession(clock.instant()))
                .throwIfAny();
        return seated;
    }

    private void tell(Seated seated, String what, UUID item, Actor actor) {
        events.publishEvent(
                new AgendaEvent.AgendaReordered(
                        seated.sitting().id(),
                        what.formatted(seated.agenda().require(item).position()),
                        actor.at(clock.instant())));
    }
}
