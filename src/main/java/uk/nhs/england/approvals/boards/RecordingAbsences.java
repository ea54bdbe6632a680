package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/** Records when members cannot come: theirs by themselves or anybody's by the PMO. */
@Service
public class RecordingAbsences {

    private static final Period LONGEST = Period.ofYears(2);

    private final Absences absences;
    private final Rotas rotas;
    private final Rosters rosters;
    private final PlanningChairs chairs;
    private final BodyRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingAbsences(
            Absences absences,
            Rotas rotas,
            Rosters rosters,
            PlanningChairs chairs,
            BodyRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.absences = absences;
        this.rotas = rotas;
        this.rosters = rosters;
        this.chairs = chairs;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** The member is passed over on these days, and next when they are back. */
    @Transactional
    public void record(
            String board, PersonId person, LocalDate from, LocalDate until, Actor actor) {
        rows.hold(board);
        byThemselfOrPmo(person, actor).throwIfAny();
        inReach(from, until).throwIfAny();
        isMember(board, person).throwIfAny();
        var recorded = actor.at(clock.instant());
        absences.save(Absence.record(board, new Absence.Days(person, from, until), recorded));
        events.publishEvent(
                new SittingEvent.AbsenceRecorded(
                        board,
                        "%s is absent from %s to %s".formatted(person, from, until),
                        recorded));
        chairs.plan(board, recorded);
    }

    /** The member can come after all. */
    @Transactional
    public void withdraw(String board, UUID id, Actor actor) {
        rows.hold(board);
        var absence =
                absences.findById(id)
                        .filter(found -> found.isOf(board))
                        .orElseThrow(
                                () -> new NotFound("The %s has no such absence.".formatted(board)));
        byThemselfOrPmo(absence.person(), actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        absence.withdraw(recorded);
        events.publishEvent(
                new SittingEvent.AbsenceRecorded(
                        board, "%s is not absent after all".formatted(absence.person()), recorded));
        chairs.plan(board, recorded);
    }

    private Refusals isMember(String board, PersonId person) {
        return rotas.of(board, rosters.today()).stints().stream()
                        .anyMatch(stint -> stint.person().equals(person))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "absent-from-a-seat",
                                "person",
                                "%s has no seat on the %s.".formatted(person, board)));
    }

    private Refusals inReach(LocalDate from, LocalDate until) {
        var today = rosters.today();
        return !until.isBefore(today)
                        && !until.isBefore(from)
                        && !until.isAfter(today.plus(LONGEST))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "absence-is-ahead",
                                "until",
                                "The last day is today or later, not before the first day, and"
                                        + " within 2 years."));
    }

    private static Refusals byThemselfOrPmo(PersonId person, Actor actor) {
        return actor.is(Role.PMO) || actor.person().equals(person)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "by-themself-or-the-pmo",
                                "Only the member or the PMO records an absence."));
    }
}
