package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** One meeting of a board: when, where, who takes the chair, and who is there. */
@Entity
@Table(name = "boards_sitting")
public class Sitting {

    private static final Duration GRACE = Duration.ofMinutes(5);

    /** A decision is recorded while its board sits; the longest sitting is within one day. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String NO_CHAIR_YET = "The chair follows from the board's rule.";

    @Id private UUID id;
    private String board;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;
    @Embedded private Chairing chairing;
    @Embedded private Schedule schedule;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] present;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    private Sitting(String board, Instant startsAt, String place, Schedule schedule) {
        this.id = UUID.randomUUID();
        this.board = board;
        this.startsAt = startsAt;
        this.place = place;
        this.chairing = Chairing.missing(NO_CHAIR_YET);
        this.schedule = schedule;
        this.present = new String[0];
    }

    /**
     * Plans a sitting; it may start now at the earliest and its chair must be one the board allows.
     */
    static Sitting plan(
            Roster roster, Instant startsAt, String place, PersonId chair, Instant now) {
        notInThePast(startsAt, now).and(ChairRules.allowed(roster, chair)).throwIfAny();
        var sitting = new Sitting(roster.board(), startsAt, place, Schedule.called());
        sitting.chairing = Chairing.byHand(chair);
        return sitting;
    }

    /** Plans a sitting of the board's series; its chair follows from the board's rule. */
    static Sitting ofSeries(String board, SeriesPlan.Planned planned) {
        return new Sitting(
                board, planned.starts(), planned.place(), Schedule.ofSeries(planned.date()));
    }

    /** It is at another time or place. */
    void move(Instant to, String where, ScheduleCause cause) {
        startsAt = to;
        place = where;
        schedule.moved(cause);
    }

    boolean isAt(Instant start, String where) {
        return startsAt.equals(start) && place.equals(where);
    }

    /** It does not take place. */
    void cancel(ScheduleCause cause, String why, Recorded recorded) {
        schedule.cancelled(cause, why, recorded);
    }

    /** The chair as the board's rule has it. */
    void chair(Chairing next) {
        chairing = next;
    }

    /** Hands the chair to another member. */
    void handChairTo(PersonId next, Roster roster) {
        SchedulingRules.takesPlace(this).and(ChairRules.allowed(roster, next)).throwIfAny();
        chairing = Chairing.byHand(next);
    }

    /** Takes the attendance as it is now; only members of the day may be present. */
    void takeAttendance(Set<PersonId> people, Roster roster, Instant now) {
        begun(now).and(membersOnly(people, roster)).throwIfAny();
        present = people.stream().map(PersonId::value).sorted().toArray(String[]::new);
    }

    /** Why nothing can be decided at this sitting any more, if it is over. */
    public Refusals over(Instant now) {
        return now.isBefore(startsAt.plus(LONGEST))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "sitting-is-not-over",
                                "The sitting is over: it started at %s.".formatted(startsAt)));
    }

    /** Why nothing can be decided at this sitting yet, if it has not begun. */
    public Refusals begun(Instant now) {
        return SchedulingRules.takesPlace(this)
                .and(
                        startsAt.isAfter(now)
                                ? Refusals.of(
                                        Refusal.conflict(
                                                "sitting-has-begun",
                                                "The sitting has not begun: it starts at %s."
                                                        .formatted(startsAt)))
                                : Refusals.none());
    }

    public UUID id() {
        return id;
    }

    public String board() {
        return board;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** The day of the sitting in England; the board is composed as on this day. */
    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, Rosters.LONDON);
    }

    public String place() {
        return place;
    }

    /** Null as long as nobody is named; {@link #chairMissing} says why. */
    public @Nullable PersonId chair() {
        return chairing.chair();
    }

    public boolean isChairedBy(PersonId person) {
        return person.equals(chair());
    }

    /** Why nobody takes the chair yet and who is to name one; null when somebody does. */
    public @Nullable String chairMissing() {
        return chairing.missing();
    }

    public SittingState state() {
        return schedule.cancelledCause() == null ? SittingState.PLANNED : SittingState.CANCELLED;
    }

    Schedule schedule() {
        return schedule;
    }

    Chairing chairing() {
        return chairing;
    }

    public Set<PersonId> present() {
        return Arrays.stream(present)
                .map(PersonId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public int version() {
        return version == null ? 0 : version;
    }

    private static Refusals notInThePast(Instant startsAt, Instant now) {
        return startsAt.isBefore(now.minus(GRACE))
                ? Refusals.of(
                        Refusal.invalid(
                                "sitting-is-not-in-the-past",
                                "startsAt",
                                "A sitting cannot be planned in the past."))
                : Refusals.none();
    }

    private static Refusals membersOnly(Set<PersonId> people, Roster roster) {
        List<Refusal> strangers =
                people.stream()
                        .filter(person -> !roster.has(person))
                        .map(
                                person ->
                                        Refusal.invalid(
                                                "members-only",
                                                "present",
                                                "%s is not a member of the %s on %s."
                                                        .formatted(
                                                                person,
                                                                roster.board(),
                                                                roster.day())))
                        .toList();
        return new Refusals(strangers);
    }
}
