package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Plans sittings and runs them: chair, attendance, interests. */
@Service
public class HoldingSittings {

    private final Sittings sittings;
    private final Rosters rosters;
    private final Interests interests;
    private final Attendances attendances;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldingSittings(
            Sittings sittings,
            Rosters rosters,
            Interests interests,
            Attendances attendances,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.rosters = rosters;
        this.interests = interests;
        this.attendances = attendances;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Plans a sitting; it starts now at the earliest. */
    @Transactional
    public Sitting plan(Plan plan, Actor actor) {
        var now = clock.instant();
        var roster = rosters.on(plan.board(), LocalDate.ofInstant(plan.startsAt(), Rosters.LONDON));
        var sitting =
                sittings.save(
                        Sitting.plan(roster, plan.startsAt(), plan.place(), plan.chair(), now));
        events.publishEvent(
                new BoardEvent.SittingPlanned(
                        sitting.id(), plan.board(), plan.chair(), actor.at(now)));
        return sitting;
    }

    /**
     * Hands the chair to another member; the PMO does it, or the chair.
     *
     * @param seen checks the version that the caller has read
     */
    @Transactional
    public Sitting handChair(UUID id, IntConsumer seen, PersonId next, Actor actor) {
        var sitting = sittings.require(id);
        seen.accept(sitting.version());
        SittingLife.byChairOrPmo(sitting, actor).throwIfAny();
        var before = sitting.chair();
        sitting.handChairTo(next, rosterOf(sitting));
        events.publishEvent(
                new BoardEvent.ChairHandedOver(id, before, next, actor.at(clock.instant())));
        return sitting;
    }

    /** Takes the attendance as it is now; the PMO does it, or the chair. */
    @Transactional
    public Sitting takeAttendance(UUID id, IntConsumer seen, Set<PersonId> present, Actor actor) {
        var sitting = sittings.requireHeld(id);
        seen.accept(sitting.version());
        SittingLife.byChairOrPmo(sitting, actor).throwIfAny();
        var before = names(sitting.present());
        var now = clock.instant();
        sitting.takeAttendance(present, rosterOf(sitting), now);
        attendances.inTheRoom(id, present, now);
        events.publishEvent(
                new BoardEvent.AttendanceTaken(id, before, names(present), actor.at(now)));
        return sitting;
    }

    /** A member declares an interest in a subject: from now on they are not counted for it. */
    @Transactional
    public void declareInterest(UUID id, Subject subject, String nature, Actor actor) {
        var sitting = sittings.require(id);
        access.requireReadable(actor, subject.reference());
        var person = actor.person();
        if (!rosterOf(sitting).has(person)) {
            Refusals.of(
                            Refusal.forbidden(
                                    "members-declare-interests",
                                    "Only members of the %s declare an interest at its sittings."
                                            .formatted(sitting.board())))
                    .throwIfAny();
        }
        interests.declare(subject, person, nature, actor.at(clock.instant()));
    }

    private Roster rosterOf(Sitting sitting) {
        return rosters.on(sitting.board(), sitting.day());
    }

    private static String names(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().collect(Collectors.joining(", "));
    }

    /** A sitting to be planned. */
    public record Plan(String board, Instant startsAt, String place, PersonId chair) {}
}
