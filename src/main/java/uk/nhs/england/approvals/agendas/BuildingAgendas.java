package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Puts items on agendas, orders them, moves and removes them. */
@Service
public class BuildingAgendas {

    private final HoldingAgendas holding;
    private final Agendas agendas;
    private final Waiting waiting;
    private final FreezingAgendas freezing;
    private final Sittings sittings;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BuildingAgendas(
            HoldingAgendas holding,
            Agendas agendas,
            Waiting waiting,
            FreezingAgendas freezing,
            Sittings sittings,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holding = holding;
        this.agendas = agendas;
        this.waiting = waiting;
        this.freezing = freezing;
        this.sittings = sittings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Puts on it what waits for the board, until it is full; what is needed first comes first. */
    @Transactional
    public void fill(UUID sitting, Actor actor) {
        var recorded = actor.at(clock.instant());
        var seated = holding.begin(sitting, recorded);
        SittingLife.byChairOrPmo(seated.sitting(), actor)
                .and(AgendaRules.notFrozen(seated.agenda()))
                .throwIfAny();
        var all = waiting.on(seated.agenda().board());
        var references = all.stream().map(tabled -> tabled.subject().reference()).toList();
        var elsewhere = agendas.onTheAgenda(seated.agenda().board(), references);
        for (var tabled : all) {
            var item = usual(seated, tabled);
            if (!elsewhere.contains(tabled.subject().reference())
                    && seated.agenda().openOn(tabled.subject()).isEmpty()
                    && AgendaRules.withinCapacity(seated.agenda(), item, seated.capacity())
                            .isEmpty()) {
                put(seated, item, null, recorded);
            }
        }
    }

    /** Puts one item on; after the freeze the chair does it, giving leave. */
    @Transactional
    public UUID add(UUID sitting, NewItemRequest asked, Actor actor) {
        var recorded = actor.at(clock.instant());
        var seated = holding.begin(sitting, recorded);
        var tabled = tabled(seated, asked.reference(), actor);
        var item = item(seated, tabled, asked);
        var leave = leave(asked.leave(), recorded);
        byChairOrPmo(seated.sitting(), leave, actor)
                .and(WritingRules.oneSubject(seated.sitting()))
                .and(AgendaRules.recommendedForADecision(tabled, asked.recommended() != null))
                .and(onNoOther(seated, tabled))
                .and(
                        leave == null
                                ? AgendaRules.withinCapacity(
                                        seated.agenda(), item, seated.capacity())
                                : Refusals.none())
                .throwIfAny();
        return put(seated, item, leave, recorded);
    }

    /**
     * Moves an item one place up or down.
     *
     * @param seen checks the version of the agenda that the caller has read
     */
    @Transactional
    public void move(UUID item, boolean up, IntConsumer seen, Actor actor) {
        var seated = editing(item, seen, actor);
        var recorded = actor.at(clock.instant());
        seated.agenda().move(item, up);
        events.publishEvent(
                new AgendaEvent.AgendaReordered(
                        seated.sitting().id(), up ? "Item moved up" : "Item moved down", recorded));
    }

    /** Moves an item to the next sitting of the board. */
    @Transactional
    public void toNextSitting(UUID item, String why, IntConsumer seen, Actor actor) {
        var seated = editing(item, seen, actor);
        var recorded = actor.at(clock.instant());
        var moved = seated.agenda().remove(item, ItemCourse.Left.MOVED, why, recorded.at());
        agendas.flush();
        events.publishEvent(left(seated.agenda(), moved, recorded));
        var next = holding.begin(next(seated.sitting()).id(), recorded);
        var tabled = waiting.requireAgain(next.agenda().board(), moved);
        var again =
                new NewItem(
                        tabled, moved.kind(), moved.minutes(), moved.urgent(), moved.recommended());
        AgendaRules.withinCapacity(next.agenda(), again, next.capacity()).throwIfAny();
        put(next, again, null, recorded);
    }

    /** Takes an item off; it waits for another agenda. */
    @Transactional
    public void remove(UUID item, String why, IntConsumer seen, Actor actor) {
        var seated = editing(item, seen, actor);
        var recorded = actor.at(clock.instant());
        var removed = seated.agenda().remove(item, ItemCourse.Left.REMOVED, why, recorded.at());
        events.publishEvent(left(seated.agenda(), removed, recorded));
    }

    /**
     * Puts the newest version before the board; after the freeze the chair does it, giving leave.
     */
    @Transactional
    public void renew(UUID item, @Nullable String leave, Actor actor) {
        var seated = holding.holdItem(item);
        var recorded = actor.at(clock.instant());
        var said = leave(leave, recorded);
        byChairOrPmo(seated.sitting(), said, actor)
                .and(WritingRules.oneVersion(seated.sitting()))
                .throwIfAny();
        var subject = seated.agenda().require(item).subject();
        access.requireReadable(actor, subject.reference());
        int before = seated.agenda().require(item).version();
        var tabled = waiting.requireAgain(seated.agenda().board(), seated.agenda().require(item));
        var renewed = seated.agenda().renew(item, tabled, said, recorded.at());
        agendas.flush();
        events.publishEvent(
                new AgendaEvent.PaperRenewed(
                        subject, seated.agenda().board(), before, tabled.version(), recorded));
        freezing.refreezeIfFrozen(seated.agenda(), renewed, recorded);
    }

    /** Of what a person may not read, they learn no more than of what is not there. */
    private Tabled tabled(Seated seated, String reference, Actor actor) {
        var tabled = waiting.find(seated.agenda().board(), reference);
        access.requireReadable(
                actor, tabled.map(one -> one.subject().reference()).orElse(reference));
        return tabled.orElseGet(
                () -> waiting.require(seated.agenda().board(), "subject", reference));
    }

    /** On this very agenda it is the agenda that refuses it. */
    private Refusals onNoOther(Seated seated, Tabled tabled) {
        var board = seated.agenda().board();
        var reference = tabled.subject().reference();
        boolean elsewhere =
                seated.agenda().openOn(tabled.subject()).isEmpty()
                        && !agendas.onTheAgenda(board, List.of(reference)).isEmpty();
        return AgendaRules.onNoOther(elsewhere, reference, board);
    }

    private UUID put(Seated seated, NewItem item, @Nullable Said leave, Recorded recorded) {
        var added = seated.agenda().add(item, leave, recorded);
        agendas.flush();
        events.publishEvent(
                new AgendaEvent.ItemTabled(
                        added.subject(),
                        seated.sitting().id(),
                        added.id(),
                        seated.agenda().board(),
                        leave != null,
                        recorded));
        freezing.refreezeIfFrozen(seated.agenda(), added, recorded);
        return added.id();
    }

    private Seated editing(UUID item, IntConsumer seen, Actor actor) {
        var seated = holding.holdItem(item);
        access.requireReadable(actor, seated.agenda().require(item).subject().reference());
        SittingLife.byChairOrPmo(seated.sitting(), actor).throwIfAny();
        seen.accept(seated.agenda().version());
        return seated;
    }

    private Sitting next(Sitting sitting) {
        var next = sittings.nextToPrepare(sitting.board(), sitting.startsAt());
        AgendaRules.thereIsANext(next.isPresent(), sitting.board()).throwIfAny();
        return next.orElseThrow();
    }

    private static NewItem usual(Seated seated, Tabled tabled) {
        return new NewItem(tabled, tabled.kind(), seated.minutesOf(tabled.kind()), false, null);
    }

    private static NewItem item(Seated seated, Tabled tabled, NewItemRequest asked) {
        var kind = asked.recommended() == null ? tabled.kind() : ItemKind.CONSENT;
        var minutes = asked.minutes();
        return new NewItem(
                tabled,
                kind,
                minutes == null ? seated.minutesOf(kind) : minutes,
                asked.urgent(),
                asked.recommended());
    }

    private static @Nullable Said leave(@Nullable String reason, Recorded recorded) {
        return reason == null ? null : Said.of(reason, recorded);
    }

    private static Refusals byChairOrPmo(Sitting sitting, @Nullable Said leave, Actor actor) {
        return leave == null
                ? SittingLife.byChairOrPmo(sitting, actor)
                : SittingLife.byChair(sitting, actor);
    }

    private static AgendaEvent left(Agenda agenda, AgendaItem item, Recorded recorded) {
        return new AgendaEvent.ItemLeft(
                item.subject(), agenda.sitting(), agenda.board(), item.state(), recorded);
    }
}
