package uk.nhs.england.approvals.boards;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The boards with a member in each seat that a sitting needs, and some more. */
public final class Boards {

    private static final LocalDate DAY = LocalDate.parse("2026-09-02");

    private static final Map<String, List<String>> SEATS =
            Map.of(
                    "TDA", List.of("ARCHITECTURE", "SECURITY", "SERVICE", "INFRASTRUCTURE"),
                    "DPAG", List.of("GDS", "DIGITAL", "DELIVERY"),
                    "ARB", List.of("SERVICE", "SECURITY", "IG", "INFRASTRUCTURE", "DATA"),
                    "CAB", List.of("CHANGE", "SECURITY", "SERVICE", "INFRASTRUCTURE"));

    private Boards() {}

    /** Seats everybody, unless they are. */
    public static void seat(JdbcClient database) {
        SEATS.forEach((board, seats) -> seats.forEach(seat -> seat(board, seat, database)));
    }

    /** The member in that seat of the board. */
    public static Actor member(String board, String seat) {
        var username = "office." + board + "." + seat;
        return Staff.actor(username.toLowerCase(Locale.ROOT), Role.BOARD_MEMBER);
    }

    /** Who takes the chair, unless somebody else is said to. */
    public static Actor chairOf(String board) {
        return member(board, SEATS.get(board).getFirst());
    }

    public static List<Actor> membersOf(String board) {
        return SEATS.get(board).stream().map(seat -> member(board, seat)).toList();
    }

    /** Gives a person that seat, too. */
    public static void seat(String board, String seat, Actor person, JdbcClient database) {
        sits(board, seat, person, false, database);
    }

    /** Makes a person the alternate of whoever holds that seat. */
    public static void alternate(String board, String seat, Actor person, JdbcClient database) {
        sits(board, seat, person, true, database);
    }

    private static void sits(
            String board, String seat, Actor person, boolean alternate, JdbcClient database) {
        Staff.join(person, database);
        var id = board + "/" + seat + "/" + person.person();
        database.sql(
                        """
                        insert into boards_membership
                            (id, board, seat, person, alternate, valid_from, version)
                        values (?, ?, ?, ?, ?, '2021-11-29', 0)
                        on conflict (id) do nothing
                        """)
                .param(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)))
                .params(board, seat, person.person().value(), alternate)
                .update();
    }

    private static void seat(String board, String seat, JdbcClient database) {
        seat(board, seat, member(board, seat), database);
    }

    /** The ARB as shipped, with a member in each of five seats: security and IG are needed. */
    public static Roster arb() {
        var needed = List.of("SECURITY", "IG");
        var seats =
                SEATS.get("ARB").stream()
                        .map(seat -> new Roster.Seat(seat, seat, needed.contains(seat)))
                        .toList();
        var members =
                SEATS.get("ARB").stream()
                        .map(seat -> new Roster.Member(id("ARB", seat), seat, false))
                        .toList();
        return new Roster("ARB", DAY, terms(4, new ChairRule.Rotation()), seats, members);
    }

    /** Terms with this quorum and chair; the rest is as the ARB has it. */
    public static Terms terms(int quorum, ChairRule chair) {
        return new Terms(
                LocalDate.parse("2021-11-29"),
                null,
                "Architecture Review Board",
                "Technology approval of business cases.",
                "Fortnightly",
                chair,
                quorum,
                DecisionRule.CHAIR_AFTER_CONSENSUS,
                5,
                new Terms.Meeting(
                        new Cadence(
                                "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
                                LocalDate.parse("2021-12-01"),
                                LocalTime.of(14, 0)),
                        HolidayPolicy.NEXT_WORKING_DAY,
                        "Microsoft Teams",
                        120),
                new Terms.Agenda(5, 20, 2, 110));
    }

    /** The same, deciding by another rule. */
    public static Roster arb(DecisionRule rule) {
        var arb = arb();
        var terms = arb.terms();
        return new Roster(
                arb.board(),
                arb.day(),
                new Terms(
                        terms.from(),
                        terms.until(),
                        terms.name(),
                        terms.purpose(),
                        terms.sits(),
                        terms.chairRule(),
                        terms.quorum(),
                        rule,
                        terms.replyWindow(),
                        terms.meeting(),
                        terms.agenda()),
                arb.seats(),
                arb.members());
    }

    /** Terms by which a board sits so. */
    static Terms sitting(Cadence cadence, HolidayPolicy policy) {
        var usual = terms(4, new ChairRule.Rotation());
        return new Terms(
                usual.from(),
                null,
                usual.name(),
                usual.purpose(),
                usual.sits(),
                usual.chairRule(),
                usual.quorum(),
                usual.decisionRule(),
                usual.replyWindow(),
                new Terms.Meeting(cadence, policy, usual.meeting().place(), 120),
                usual.agenda());
    }

    public static PersonId id(String board, String seat) {
        return member(board, seat).person();
    }

    /** A sitting that began at that instant, with these members there; the first has the chair. */
    public static Sitting held(Roster roster, Instant at, PersonId chair, Set<PersonId> present) {
        var sitting = Sitting.plan(roster, at, "Leeds", chair, at);
        sitting.freeze(at);
        sitting.open(at);
        sitting.takeAttendance(present, roster, at);
        return sitting;
    }
}
