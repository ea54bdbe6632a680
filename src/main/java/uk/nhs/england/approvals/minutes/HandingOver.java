package uk.nhs.england.approvals.minutes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.agendas.AgendaReading;
import uk.nhs.england.approvals.agendas.AgendaView;
import uk.nhs.england.approvals.agendas.ItemView;
import uk.nhs.england.approvals.agendas.PackView;
import uk.nhs.england.approvals.agendas.TimeTaken;
import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Replies;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.decisions.ConditionReading;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers what the chair of a sitting reads before it. */
@Component
@Transactional(readOnly = true)
public class HandingOver {

    private static final int MOST = 50;

    private final Sittings sittings;
    private final Rosters rosters;
    private final AgendaReading agendas;
    private final TimeTaken timeTaken;
    private final Replies replies;
    private final Interests interests;
    private final ConditionReading conditions;
    private final Actions actions;
    private final AllMinutes minutes;

    HandingOver(
            Sittings sittings,
            Rosters rosters,
            AgendaReading agendas,
            TimeTaken timeTaken,
            Replies replies,
            Interests interests,
            ConditionReading conditions,
            Actions actions,
            AllMinutes minutes) {
        this.sittings = sittings;
        this.rosters = rosters;
        this.agendas = agendas;
        this.timeTaken = timeTaken;
        this.replies = replies;
        this.interests = interests;
        this.conditions = conditions;
        this.actions = actions;
        this.minutes = minutes;
    }

    /**
     * What its chair reads, as far as this person may read it.
     *
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such sitting
     */
    public HandOver of(UUID id, Actor actor) {
        var sitting = sittings.require(id);
        var roster = rosters.on(sitting.board(), sitting.day());
        var agenda = agendas.of(id, actor);
        var open = agenda.items().stream().filter(item -> item.state().isOpen()).toList();
        var declared = interests.inAll(open.stream().map(ItemView::subject).toList());
        return new HandOver(
                id,
                sitting.chair(),
                lastChair(sitting),
                agenda.pack(),
                contested(open, agendas.pack(id, actor)),
                declared,
                new Forecasting(roster, replies.to(id)).of(open, declared),
                time(agenda),
                conditions.openOf(sitting.board(), MOST, actor),
                actions.list(ActionFilter.of(sitting.board(), null, true), null, MOST),
                minutes.toAgree(sitting.board()).stream().map(Minutes::sitting).toList());
    }

    private @Nullable PersonId lastChair(Sitting sitting) {
        return sittings.lastBefore(sitting.board(), sitting.startsAt())
                .map(Sitting::chair)
                .orElse(null);
    }

    private static List<HandOver.Contested> contested(List<ItemView> open, PackView pack) {
        return open.stream()
                .flatMap(item -> Contesting.of(item, papers(pack, item)).stream())
                .toList();
    }

    private static Optional<PackView.ItemPapers> papers(PackView pack, ItemView item) {
        return pack.items().stream()
                .filter(papers -> papers.item().equals(item.id()) && !papers.papers().isEmpty())
                .findFirst();
    }

    private HandOver.Overrun time(AgendaView agenda) {
        int expected = (int) Math.ceil(agenda.planned() * timeTaken.ofEachPlanned(agenda.board()));
        return new HandOver.Overrun(
                agenda.capacity(),
                agenda.planned(),
                expected,
                Math.max(0, expected - agenda.capacity()));
    }
}
