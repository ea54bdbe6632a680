package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the PMO may decide about a route, and what no reason can override (product rules 1, 2, 7).
 */
final class RouteRules {

    private static final Set<String> FIRST_BOARDS = Set.of("TDA", Progress.DIGITAL_BOARD);

    private RouteRules() {}

    static Refusals refusals(BusinessCase businessCase, Route decided) {
        return anOverrideHasAReason(businessCase, decided)
                .and(boardsMatchTheKind(decided))
                .and(boardsAreDistinctAndKnown(decided))
                .and(approvalIsByTheArb(decided))
                .and(digitalGoesToDpag(businessCase, decided));
    }

    private static Refusals anOverrideHasAReason(BusinessCase businessCase, Route decided) {
        var proposal = businessCase.proposal();
        boolean same =
                proposal != null
                        && proposal.kind() == decided.kind()
                        && proposal.boardCodes().equals(decided.boardCodes())
                        && proposal.consultees().equals(decided.consultees());
        return CaseRules.require(
                same || decided.overrideReason() != null,
                Refusal.invalid(
                        "an-override-has-a-reason",
                        "reason",
                        "Say why the route differs from the one proposed."));
    }

    private static Refusals boardsMatchTheKind(Route decided) {
        return CaseRules.require(
                (decided.kind() == RouteKind.BOARDS) != decided.boards().isEmpty(),
                Refusal.invalid(
                        "boards-match-the-kind",
                        "boards",
                        "Name boards when boards are to decide, and none otherwise."));
    }

    private static Refusals boardsAreDistinctAndKnown(Route decided) {
        var strangers = new TreeSet<>(decided.boardCodes());
        strangers.removeAll(FIRST_BOARDS);
        strangers.remove(Progress.APPROVING_BOARD);
        boolean distinct = Set.copyOf(decided.boardCodes()).size() == decided.boardCodes().size();
        return CaseRules.require(
                strangers.isEmpty() && distinct,
                Refusal.invalid(
                        "boards-that-review-cases",
                        "boards",
                        "Business cases go to TDA, DPAG and ARB, each at most once."));
    }

    private static Refusals approvalIsByTheArb(Route decided) {
        return CaseRules.require(
                decided.kind() != RouteKind.BOARDS
                        || (!decided.boards().isEmpty()
                                && decided.boardCodes().getLast().equals(Progress.APPROVING_BOARD)),
                Refusal.invalid(
                        "approval-is-by-the-arb",
                        "boards",
                        "Only the ARB approves a business case, so the route ends there."));
    }

    private static Refusals digitalGoesToDpag(BusinessCase businessCase, Route decided) {
        return CaseRules.require(
                decided.kind() != RouteKind.BOARDS
                        || !DecidingRules.isDigital(businessCase)
                        || decided.boardCodes().contains(Progress.DIGITAL_BOARD),
                Refusal.invalid(
                        "digital-goes-to-dpag",
                        "boards",
                        "The case is digital, so it cannot pass the ARB without a DPAG outcome."));
    }
}
