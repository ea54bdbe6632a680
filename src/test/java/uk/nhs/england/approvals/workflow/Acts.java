package uk.nhs.england.approvals.workflow;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.businesscase.CaseDraft;
import uk.nhs.england.approvals.businesscase.RouteKind;
import uk.nhs.england.approvals.businesscase.RouteProposal;
import uk.nhs.england.approvals.businesscase.TriagingCases;
import uk.nhs.england.approvals.businesscase.WritingCases;
import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.consultations.GivingTime;
import uk.nhs.england.approvals.consultations.Responding;
import uk.nhs.england.approvals.consultations.Response;
import uk.nhs.england.approvals.consultations.ResponseKind;
import uk.nhs.england.approvals.consultations.Specialists;
import uk.nhs.england.approvals.consultations.Which;
import uk.nhs.england.approvals.decisions.ClosingConditions;
import uk.nhs.england.approvals.decisions.ConditionTerms;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.decisions.ProposedDecision;
import uk.nhs.england.approvals.decisions.RecordingDecisions;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** What people do to a case, as far as its process is concerned. */
class Acts {

    static final Actor LEAD = actor("flow.lead", Role.PROJECT_LEAD);
    static final Actor PMO = actor("flow.pmo", Role.PMO);
    static final Actor OWNER = actor("flow.owner", Role.SERVICE_OWNER);
    static final Actor CLOSER = actor("flow.closer", Role.BOARD_MEMBER);

    private static final Map<String, List<String>> SEATS =
            Map.of(
                    "TDA", List.of("ARCHITECTURE", "SECURITY", "SERVICE"),
                    "DPAG", List.of("GDS", "DIGITAL"),
                    "ARB", List.of("SECURITY", "IG", "SERVICE", "INFRASTRUCTURE"));

    private final WritingCases writing;
    private final TriagingCases triaging;
    private final RecordingDecisions decisions;
    private final ClosingConditions conditions;
    private final Responding responding;
    private final GivingTime time;
    private final JdbcClient jdbc;
    private final Clock clock;

    Acts(ApplicationContext context) {
        writing = context.getBean(WritingCases.class);
        triaging = context.getBean(TriagingCases.class);
        decisions = context.getBean(RecordingDecisions.class);
        conditions = context.getBean(ClosingConditions.class);
        responding = context.getBean(Responding.class);
        time = context.getBean(GivingTime.class);
        jdbc = context.getBean(JdbcClient.class);
        clock = context.getBean(Clock.class);
        Stream.of(LEAD, PMO, OWNER, CLOSER).map(Actor::person).forEach(this::join);
        SEATS.forEach((board, seats) -> seats.forEach(seat -> sits(board, seat)));
        Specialists.join(jdbc);
    }

    static Actor actor(String name, Role... roles) {
        return new Actor(new PersonId(name), Set.of(roles), null);
    }

    /** The member of a board with this seat. */
    static PersonId member(String board, String seat) {
        return new PersonId("flow." + board.toLowerCase() + "." + seat.toLowerCase());
    }

    static PersonId chairOf(String board) {
        return member(board, SEATS.get(board).getFirst());
    }

    String draft() {
        return draft(Marking.OFFICIAL, RequestKind.ADVICE);
    }

    /**
     * A case whose own route is short, so that its answers may be few; the PMO decides the route.
     */
    String draft(Marking marking, RequestKind request) {
        var need =
                new Need(request, "Referrals are typed twice.", null, null, null, null, null, null);
        var answers = new Answers(need, null, null, null, null, null, null, null, null);
        return writing.begin(new CaseDraft("Referrals", marking, List.of(), answers), LEAD);
    }

    String submitted() {
        var reference = draft();
        submit(reference);
        return reference;
    }

    void submit(String reference) {
        writing.submit(reference, _ -> {}, LEAD);
    }

    /** A case that the PMO has sent to these boards. */
    String before(String... boards) {
        var reference = submitted();
        route(reference, boards);
        return reference;
    }

    void route(String reference, String... boards) {
        route(reference, List.of(boards), List.of());
    }

    /** A case before the ARB, about which these consultees are asked. */
    String consulting(String... consultees) {
        var reference = submitted();
        route(reference, List.of("ARB"), List.of(consultees));
        return reference;
    }

    void consult(String reference, String consultee) {
        triaging.consult(reference, new RouteProposal.Step(consultee, "For the test."), PMO);
    }

    private void route(String reference, List<String> boards, List<String> consultees) {
        var kind = boards.isEmpty() ? RouteKind.NO_GOVERNANCE : RouteKind.BOARDS;
        var route =
                new TriagingCases.Override(kind, steps(boards), steps(consultees), "For the test.");
        triaging.override(reference, _ -> {}, route, PMO);
    }

    private static List<RouteProposal.Step> steps(List<String> codes) {
        return codes.stream().map(code -> new RouteProposal.Step(code, "For the test.")).toList();
    }

    void content(String reference, String consultee) {
        respond(reference, consultee, new Response(ResponseKind.CONTENT, null), _ -> {});
    }

    void object(String reference, String consultee) {
        var objection = new Response(ResponseKind.OBJECTION, "It is not tested.");
        respond(reference, consultee, objection, _ -> {});
    }

    void respond(String reference, String consultee, Response response, IntConsumer seen) {
        responding.respond(
                new Which(reference, consultee), seen, response, Specialists.of(consultee));
    }

    void answerObjection(String reference, String consultee) {
        responding.answerObjection(
                new Which(reference, consultee), _ -> {}, "It will be tested.", LEAD);
    }

    void extend(String reference, String consultee, LocalDate until) {
        time.extend(new Which(reference, consultee), until, "The report is late.", PMO);
    }

    void confirmRoute(String reference) {
        triaging.confirm(reference, _ -> {}, PMO);
    }

    void advise(String reference) {
        triaging.advise(reference, "Use the portal that exists.", PMO);
    }

    void withdraw(String reference) {
        writing.withdraw(reference, _ -> {}, "No longer needed.", LEAD);
    }

    /** The board decides at a sitting that has just begun; answers the decision's number. */
    String decide(String board, String reference, Outcome outcome) {
        var version =
                jdbc.sql("select latest_submission from businesscase_case where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single();
        var sitting = sitting(board);
        table(sitting, board, reference, version);
        return decisions
                .record(
                        new ProposedDecision(
                                sitting,
                                Subject.businessCase(reference),
                                version,
                                outcome,
                                "Enough."),
                        new Actor(chairOf(board), Set.of(Role.BOARD_MEMBER), null))
                .number();
    }

    void approve(String board, String reference) {
        decide(board, reference, new Outcome.Approved());
    }

    void reject(String board, String reference) {
        decide(board, reference, new Outcome.Rejected());
    }

    void defer(String board, String reference) {
        decide(board, reference, new Outcome.Deferred("The exit plan."));
    }

    void refer(String board, String reference, String to) {
        decide(board, reference, new Outcome.Referred(to, "The public will use it."));
    }

    /** The board approves with one condition; answers the condition's number. */
    String approveWithCondition(String board, String reference, LocalDate due) {
        var terms = new ConditionTerms("Test it.", OWNER.person(), due, CLOSER.person(), true);
        return decide(board, reference, new Outcome.ApprovedWithConditions(List.of(terms))) + "-C1";
    }

    void offerEvidence(String condition) {
        conditions.offerEvidence(
                condition, new ClosingConditions.Statement("Tested.", null), OWNER);
    }

    void sendBack(String condition) {
        conditions.sendBack(condition, new ClosingConditions.Statement("Test more.", null), CLOSER);
    }

    void discharge(String condition) {
        conditions.discharge(condition, new ClosingConditions.Statement("Good.", null), CLOSER);
    }

    private UUID sitting(String board) {
        var id = UUID.randomUUID();
        var present = SEATS.get(board).stream().map(seat -> member(board, seat).value());
        jdbc.sql(
                        """
                        insert into boards_sitting
                            (id, board, starts_at, opened_at, place, chair, present, version)
                        values (?, ?, ?, ?, 'Leeds', ?, ?, 0)
                        """)
                .param(id)
                .param(board)
                .param(Timestamp.from(clock.instant().minusSeconds(60)))
                .param(Timestamp.from(clock.instant().minusSeconds(60)))
                .param(chairOf(board).value())
                .param(present.toArray(String[]::new))
                .update();
        return id;
    }

    /** On this agenda, and so no longer on another of the board. */
    private void table(UUID sitting, String board, String reference, int version) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql(
                        """
                        update agendas_item set ended_at = ?, left_how = 'CARRIED_OVER'
                        where board = ? and subject_reference = ? and ended_at is null
                        """)
                .params(now, board, reference)
                .update();
        jdbc.sql(
                        "insert into agendas_agenda (sitting, board, changes, version) values (?,"
                                + " ?, 0, 0)")
                .params(sitting, board)
                .update();
        jdbc.sql(
                        """
                        insert into agendas_item (id, sitting, board, subject_kind, subject_reference,
                            subject_version, title, kind, position, minutes, urgent, added_by, added_at)
                        values (?, ?, ?, 'BUSINESS_CASE', ?, ?, 'A case', 'DECISION', 1, 20, false, 'flow.pmo', ?)
                        on conflict do nothing
                        """)
                .params(UUID.randomUUID(), sitting, board, reference, version, now)
                .update();
    }

    private void sits(String board, String seat) {
        var person = member(board, seat);
        join(person);
        jdbc.sql(
                        """
                        insert into boards_membership
                            (id, board, seat, person, alternate, valid_from, version)
                        values (?, ?, ?, ?, false, '2021-11-29', 0)
                        on conflict (id) do nothing
                        """)
                .param(UUID.nameUUIDFromBytes(person.value().getBytes()))
                .params(board, seat, person.value())
                .update();
    }

    private void join(PersonId person) {
        jdbc.sql(
                        """
                        insert into identity_person (username, name, email, roles, active_from, version)
                        values (?, ?, ?, '{BOARD_MEMBER}', '2021-11-29', 0) on conflict do nothing
                        """)
                .params(person.value(), "Test person", person.value() + "@example.org")
                .update();
    }
}
