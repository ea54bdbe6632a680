package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One meeting of a board: when, where, who takes the chair, and who is there. */
@Entity
@Table(name = "boards_sitting")
public class Sitting {

    private static final String NO_CHAIR_YET = "The chair follows from the board's rule.";

    @Id private UUID id;
    private String board;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;
    @Embedded private Chairing chairing;
    @Embedded private Schedule schedule;

    @Embedded private SittingCourse course = new SittingCourse();
    @Embedded private @Nullable ReplyWindow window;

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
    }

    /**
     * Plans a sitting; it may start now at the earliest and its chair must be one the board allows.
     */
    static Sitting plan(
            Roster roster, Instant startsAt, String place, PersonId chair, Instant now) {
        SessionRules.notInThePast(startsAt, now)
                .and(ChairRules.allowed(roster, chair))
                .throwIfAny();
        var sitting = new Sitting(roster.board(), startsAt, place, Schedule.called());
        sitting.chairing = Chairing.byHand(chair);
        return sitting;
    }

    /** A sitting in writing: its members reply until a day, and nobody has to meet. */
    static Sitting inWriting(Roster roster, InWriting asked, Instant now) {
        ReplyRules.repliesAhead(asked.until(), now)
                .and(ChairRules.allowed(roster, asked.chair()))
                .throwIfAny();
        var sitting =
                new Sitting(roster.board(), now, "Out of committee", Schedule.outOfCommittee());
        sitting.chairing = Chairing.byHand(asked.chair());
        sitting.window = new ReplyWindow(asked.until(), asked.why());
        sitting.course.inTheRoom(Set.of(asked.chair()));
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
        SessionRules.takingAttendance(this, now)
                .and(AttendingRules.membersOnly(people, roster))
                .throwIfAny();
        course.inTheRoom(people);
    }

    /** Until when its members reply, when it is one in writing; null otherwise. */
    @Nullable ReplyWindow window() {
        return window;
    }

    /** Items can be put on its agenda from now on. */
    void openAgenda(Instant now) {
        SchedulingRules.takesPlace(this).and(SessionRules.notClosed(this)).throwIfAny();
        course.openAgenda(now);
    }

    /** Its agenda and papers stay as they are, but for what the chair gives leave to. */
    void freeze(Instant now) {
        SessionRules.freezing(this).throwIfAny();
        course.freeze(now);
    }

    /** The chair opens it: from now on it may decide. */
    void open(Instant now) {
        SessionRules.opening(this, now).throwIfAny();
        course.open(now);
    }

    /**
     * It ends.
     *
     * @param why why it is adjourned, when it could not finish; null when it did
     */
    void close(@Nullable String why, Instant now) {
        SessionRules.isOpen(this).and(SessionRules.notClosed(this)).throwIfAny();
        course.close(why, now);
    }

    /** A later sitting agreed its minutes. */
    void agreeMinutes(Instant now) {
        SessionRules.isClosed(this).throwIfAny();
        course.agreeMinutes(now);
    }

    /** Why nothing can be decided at this sitting now, if it is not in session. */
    public Refusals inSession(Instant now) {
        return SessionRules.inSession(this, now);
    }

    /** What has happened to it. */
    SittingCourse course() {
        return course;
    }

    /** The last day to reply, when it is a sitting in writing; null otherwise. */
    public @Nullable LocalDate repliesUntil() {
        return window == null ? null : window.until();
    }

    public boolean isInWriting() {
        return window != null;
    }

    /** Whether its members may still reply, and a reply can matter. */
    public boolean awaitsReplies(Instant now) {
        return window != null && !state().isOver() && window.isOpen(now);
    }

    /** When its agenda was opened; null before. */
    public @Nullable Instant agendaOpenedAt() {
        return course.agendaOpenedAt();
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

    public @Nullable String chairMissing() {
        return chairing.missing();
    }

    /** Where it stands, by what has happened. */
    public SittingState state() {
        return schedule.cancelledCause() == null ? course.state() : SittingState.CANCELLED;
    }

    Schedule schedule() {
        return schedule;
    }

    Chairing chairing() {
        return chairing;
    }

    public Set<PersonId> present() {
        return course.present();
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
