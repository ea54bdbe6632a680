package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes a sitting from one state of its life to the next; whoever asks has made the rest ready. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SittingLife {

    private final Sittings sittings;
    private final Rosters rosters;
    private final Attendances attendances;
    private final ApplicationEventPublisher events;

    SittingLife(
            Sittings sittings,
            Rosters rosters,
            Attendances attendances,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.rosters = rosters;
        this.attendances = attendances;
        this.events = events;
    }

    /** The sitting, held against everybody else until the transaction ends. */
    public Sitting hold(UUID id) {
        return sittings.requireHeld(id);
    }

    /** Begins a sitting in writing. */
    public Sitting beginInWriting(InWriting asked, Recorded recorded) {
        var roster = rosters.on(asked.board(), rosters.today());
        var sitting = sittings.save(Sitting.inWriting(roster, asked, recorded.at()));
        events.publishEvent(
                new BoardEvent.SittingPlanned(
                        sitting.id(), asked.board(), asked.chair(), recorded));
        return sitting;
    }

    /** Gives members longer to reply in writing. */
    public void extend(Sitting sitting, LocalDate until, Recorded recorded) {
        ReplyRules.isInWriting(sitting).and(SessionRules.notClosed(sitting)).throwIfAny();
        Objects.requireNonNull(sitting.window()).extend(until, recorded.at());
        tell(sitting, "Members may reply until " + until, recorded);
    }

    /** A member has replied in writing. */
    public void replied(Sitting sitting, PersonId person, Recorded recorded) {
        var people = sitting.present();
        people.add(person);
        sitting.course().inTheRoom(people);
        attendances.inTheRoom(sitting.id(), sitting.present(), recorded.at());
    }

    /** Why its members may not reply any more, when it is one in writing. */
    public static Refusals takesReplies(Sitting sitting, Instant now) {
        return ReplyRules.beforeTheLastDayIsOver(sitting.window(), now);
    }

    /** No other reply can matter, or the last day has passed; false when that was known. */
    public boolean repliesAreIn(Sitting sitting, Recorded recorded) {
        var open = sitting.state().isOver() ? null : sitting.window();
        return open != null && open.close(recorded.at());
    }

    public void openAgenda(Sitting sitting, Recorded recorded) {
        if (sitting.state() == SittingState.PLANNED) {
            sitting.openAgenda(recorded.at());
            tell(sitting, "Agenda opened", recorded);
        }
    }

    public void freeze(Sitting sitting, Recorded recorded) {
        sitting.freeze(recorded.at());
        tell(sitting, "Agenda frozen", recorded);
    }

    public void open(Sitting sitting, Recorded recorded) {
        sitting.open(recorded.at());
        tell(sitting, "Sitting opened", recorded);
    }

    /** It ends; the reason is why it is adjourned, and null when it is finished. */
    public void close(Sitting sitting, @Nullable String why, Recorded recorded) {
        sitting.close(why, recorded.at());
        attendances.inTheRoom(sitting.id(), Set.of(), recorded.at());
        tell(sitting, why == null ? "Sitting closed" : "Sitting adjourned", recorded);
    }

    public void agreeMinutes(Sitting sitting, Recorded recorded) {
        sitting.agreeMinutes(recorded.at());
        tell(sitting, "Minutes agreed", recorded);
    }

    /** Refuses everybody but the chair of the sitting and the PMO. */
    public static Refusals byChairOrPmo(Sitting sitting, Actor actor) {
        return actor.is(Role.PMO) || sitting.isChairedBy(actor.person())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "by-the-chair-or-the-pmo",
                                "Only the chair of the sitting or the PMO may do this."));
    }

    /** Refuses everybody but the chair of the sitting, who acts for themself. */
    public static Refusals byChair(Sitting sitting, Actor actor) {
        return sitting.isChairedBy(actor.person()) && actor.onBehalfOf() == null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "by-the-chair", "Only the chair of the sitting may do this."));
    }

    private void tell(Sitting sitting, String what, Recorded recorded) {
        events.publishEvent(
                new SittingEvent.SittingAdvanced(
                        sitting.id(), sitting.board(), sitting.state(), what, recorded));
    }
}
