package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases as they stand after some acts, without a database. */
final class WrittenCases {

    static final String REFERENCE = "BC-2026-0001";

    private WrittenCases() {}

    static BusinessCase draft() {
        return draft(Marking.OFFICIAL, CaseAnswers.complete());
    }

    static BusinessCase draft(Marking marking, CaseAnswers answers) {
        var written =
                new CaseDraft(
                        "Referrals", marking, List.of(Staff.CO_AUTHOR.person()), answers.answers());
        return BusinessCase.begin(REFERENCE, written, Staff.LEAD.at(TestClock.START));
    }

    /** Submitted, with a proposal of these boards. */
    static BusinessCase submitted(String... boards) {
        var businessCase = draft();
        submit(businessCase, proposal(boards));
        return businessCase;
    }

    /** Submitted and sent where the proposal says. */
    static BusinessCase before(String... boards) {
        return before(Marking.OFFICIAL, boards);
    }

    static BusinessCase before(Marking marking, String... boards) {
        var businessCase = draft(marking, CaseAnswers.complete());
        submit(businessCase, proposal(boards));
        businessCase.decideRoute(confirmed(boards));
        derive(businessCase);
        return businessCase;
    }

    static void submit(BusinessCase businessCase, RouteProposal proposal, Made... made) {
        businessCase.submit(proposal, Staff.LEAD, Staff.LEAD.at(TestClock.START));
        derive(businessCase, made);
    }

    static void derive(BusinessCase businessCase, Made... made) {
        businessCase.derive(List.of(made), TestClock.START);
    }

    static RouteProposal proposal(String... boards) {
        return proposal(boards.length == 0 ? RouteKind.NO_GOVERNANCE : RouteKind.BOARDS, boards);
    }

    static RouteProposal proposal(RouteKind kind, String... boards) {
        return new RouteProposal(
                kind,
                steps(boards),
                List.of(),
                List.of(new RouteProposal.FiredRow("row", "A reason.")),
                LocalDate.parse("2026-04-01"),
                Map.of("veryLargeProject", 10_000_000L));
    }

    static Route confirmed(String... boards) {
        return Route.confirmed(proposal(boards), Staff.PMO.at(TestClock.START));
    }

    /** Another route than the one proposed, by the PMO, with a reason. */
    static Route overridden(String... boards) {
        return overridden(Staff.PMO, boards);
    }

    static Route overridden(Actor by, String... boards) {
        var kind = boards.length == 0 ? RouteKind.NO_GOVERNANCE : RouteKind.BOARDS;
        return new Route(kind, steps(boards), List.of(), "A prototype.", by.at(TestClock.START));
    }

    static List<RouteProposal.Step> steps(String... boards) {
        return Stream.of(boards).map(code -> new RouteProposal.Step(code, "A reason.")).toList();
    }

    /** Before a board, after these decisions, with these overlaps open. */
    static DecidableCase decidable(
            BusinessCase businessCase, List<Made> made, List<Integer> overlaps) {
        businessCase.derive(made, TestClock.START);
        return new DecidableCase(
                businessCase,
                made,
                () -> overlaps,
                (_, _, _) -> Refusals.none(),
                (held, all) -> held.derive(all, TestClock.START));
    }

    static Made approved(String board) {
        return made(board, Outcome.Type.APPROVED, 1);
    }

    static Made made(String board, Outcome.Type outcome, int version) {
        return new Made(board + "-2026-0001", board, outcome, version, null);
    }

    static Made referred(String board, String to) {
        return new Made(board + "-2026-0001", board, Outcome.Type.REFERRED, 1, to);
    }

    static List<Made> and(List<Made> made, Made next) {
        var all = new ArrayList<>(made);
        all.add(next);
        return all;
    }
}
