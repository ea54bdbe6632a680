package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.InWriting;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asks a board to decide between its sittings: its members reply in writing until a day. */
@Service
public class OutOfCommittee {

    private final SittingLife life;
    private final Sittings sittings;
    private final Rosters rosters;
    private final Agendas agendas;
    private final Waiting waiting;
    private final FreezingAgendas freezing;
    private final AccessList access;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutOfCommittee(
            SittingLife life,
            Sittings sittings,
            Rosters rosters,
            Agendas agendas,
            Waiting waiting,
            FreezingAgendas freezing,
            AccessList access,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.life = life;
        this.sittings = sittings;
        this.rosters = rosters;
        this.agendas = agendas;
        this.waiting = waiting;
        this.freezing = freezing;
        this.access = access;
        this.workingDays = workingDays;
        this.events = events;
        this.clock = clock;
    }

    /** Asks the board about one subject; its papers are frozen at once. */
    @Transactional
    public UUID ask(Question question, Actor actor) {
        access.requireReadable(actor, question.reference());
        var roster = rosters.on(question.board(), rosters.today());
        var tabled = waiting.requireToDecide(question.board(), "subject", question.reference());
        allowed(roster).and(free(question)).throwIfAny();
        var recorded = actor.at(clock.instant());
        var sitting = life.beginInWriting(inWriting(question, roster), recorded);
        SittingLife.byChairOrPmo(sitting, actor).throwIfAny();
        begin(new Seated(sitting, agendas.save(Agenda.of(sitting)), roster), tabled, recorded);
        events.publishEvent(
                new OutOfCommitteeEvent.AskedOutOfCommittee(
                        tabled.subject(), sitting.id(), question.board(), recorded));
        return sitting.id();
    }

    /** Gives members longer to reply. */
    @Transactional
    public void extend(UUID id, LocalDate until, String why, Actor actor) {
        var sitting = life.hold(id);
        SittingLife.byChairOrPmo(sitting, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        life.extend(sitting, until, recorded);
        for (var item : agendas.requireHeld(id).open()) {
            events.publishEvent(
                    new OutOfCommitteeEvent.RepliesExtended(
                            item.subject(), id, sitting.board(), until, why, recorded));
        }
    }

    private void begin(Seated seated, Tabled tabled, Recorded recorded) {
        life.openAgenda(seated.sitting(), recorded);
        var item =
                new NewItem(
                        tabled, ItemKind.DECISION, seated.minutesOf(ItemKind.CONSENT), false, null);
        seated.agenda().add(item, null, recorded);
        agendas.flush();
        freezing.freeze(seated, recorded);
        life.open(seated.sitting(), recorded);
    }

    private InWriting inWriting(Question question, Roster roster) {
        var window = roster.terms().replyWindow();
        var until =
                question.until() != null
                        ? question.until()
                        : workingDays.after(rosters.today(), window == null ? 1 : window);
        return new InWriting(question.board(), chair(question), until, question.why());
    }

    /** The chair named, or else the one of the board's next sitting. */
    private PersonId chair(Question question) {
        if (question.chair() != null) {
            return question.chair();
        }
        var next = sittings.nextOf(question.board(), clock.instant()).map(Sitting::chair);
        if (next.isEmpty()) {
            Refusals.of(
                            Refusal.invalid(
                                    "chair-is-known",
                                    "chair",
                                    "Nobody takes the chair of a sitting of the %s ahead: say who is to conclude it."
                                            .formatted(question.board())))
                    .throwIfAny();
        }
        return next.orElseThrow();
    }

    private Refusals free(Question question) {
        return AgendaRules.onNoOther(
                !agendas.onTheAgenda(question.board(), List.of(question.reference())).isEmpty(),
                question.reference(),
                question.board());
    }

    private static Refusals allowed(Roster roster) {
        return roster.terms().replyWindow() != null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "out-of-committee-by-the-boards-rule",
                                "The %s decides at sittings only.".formatted(roster.board())));
    }

    /**
     * What a board is asked out of committee.
     *
     * @param chair who concludes it; null for the chair of the board's next sitting
     * @param until the last day to reply; null for the board's usual window
     */
    public record Question(
            String board,
            String reference,
            String why,
            @Nullable PersonId chair,
            @Nullable LocalDate until) {}
}
