package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
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

    @Id private UUID id;
    private String board;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;
    private String chair;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] present;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    private Sitting(Roster roster, Instant startsAt, String place, PersonId chair) {
        this.id = UUID.randomUUID();
        this.board = roster.board();
        this.startsAt = startsAt;
        this.place = place;
        this.chair = chair.value();
        this.present = new String[0];
    }

    /**
     * Plans a sitting; it may start now at the earliest and its chair must be one the board allows.
     */
    static Sitting plan(
            Roster roster, Instant startsAt, String place, PersonId chair, Instant now) {
        notInThePast(startsAt, now).and(chairAllowed(roster, chair)).throwIfAny();
        return new Sitting(roster, startsAt, place, chair);
    }

    /** Hands the chair to another member. */
    void handChairTo(PersonId next, Roster roster) {
        chairAllowed(roster, next).throwIfAny();
        chair = next.value();
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
        return startsAt.isAfter(now)
                ? Refusals.of(
                        Refusal.conflict(
                                "sitting-has-begun",
                                "The sitting has not begun: it starts at %s.".formatted(startsAt)))
                : Refusals.none();
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

    public PersonId chair() {
        return new PersonId(chair);
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

    private static Refusals chairAllowed(Roster roster, PersonId chair) {
        return roster.mayChair(chair)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "chair-by-the-boards-rule", "chair", notChair(roster, chair)));
    }

    private static String notChair(Roster roster, PersonId chair) {
        var day = roster.day();
        return switch (roster.terms().chairRule()) {
            case ChairRule.Office office when roster.seat(office.seat()).isPresent() ->
                    "The %s is chaired from the seat %s, which %s does not fill on %s."
                            .formatted(
                                    roster.board(),
                                    roster.seat(office.seat()).get().name(),
                                    chair,
                                    day);
            case ChairRule.Named named when named.person() != null && roster.has(chair) ->
                    "The %s is chaired by %s on %s, or by whoever stands in for them."
                            .formatted(roster.board(), named.person(), day);
            case ChairRule.Office _, ChairRule.Rotation _, ChairRule.Named _ ->
                    "%s is not a member of the %s on %s.".formatted(chair, roster.board(), day);
        };
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
