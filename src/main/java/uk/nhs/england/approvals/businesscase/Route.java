package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.util.ArrayList;
import java.util.List;

/**
 * The route a case takes: the proposal as the PMO confirmed it, or as they overrode it with a
 * reason (product rule 2).
 *
 * @param overrideReason why the PMO departed from the proposal; null when they confirmed it
 */
public record Route(
        RouteKind kind,
        List<RouteProposal.Step> boards,
        List<RouteProposal.Step> consultees,
        @Nullable String overrideReason,
        Recorded decided) {

    static Route confirmed(RouteProposal proposal, Recorded decided) {
        return new Route(proposal.kind(), proposal.boards(), proposal.consultees(), null, decided);
    }

    List<String> boardCodes() {
        return boards.stream().map(RouteProposal.Step::code).toList();
    }

    /** Who is asked beside the boards; nobody when no board decides. */
    List<RouteProposal.Step> consulted() {
        return kind == RouteKind.BOARDS ? consultees : List.of();
    }

    List<String> consulteeCodes() {
        return consulted().stream().map(RouteProposal.Step::code).toList();
    }

    /** The same route with one consultee more. */
    Route asking(RouteProposal.Step consultee) {
        var wider = new ArrayList<>(consultees);
        wider.add(consultee);
        return new Route(kind, boards, List.copyOf(wider), overrideReason, decided);
    }

    /** The same route with the boards and consultees that a new version calls for. */
    Route widenedBy(RouteProposal proposal) {
        if (kind != RouteKind.BOARDS) {
            return this;
        }
        var wider = new ArrayList<>(boards);
        proposal.boards().stream()
                .filter(step -> !boardCodes().contains(step.code()))
                .forEach(step -> wider.addFirst(step));
        var more = new ArrayList<>(consultees);
        proposal.consultees().stream()
                .filter(step -> !consulteeCodes().contains(step.code()))
                .forEach(more::add);
        return new Route(kind, List.copyOf(wider), List.copyOf(more), overrideReason, decided);
    }
}
