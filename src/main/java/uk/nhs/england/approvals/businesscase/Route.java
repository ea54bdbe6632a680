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

    /** The same route with the boards that a new version calls for and this one lacks. */
    Route widenedBy(RouteProposal proposal) {
        if (kind != RouteKind.BOARDS) {
            return this;
        }
        var wider = new ArrayList<>(boards);
        proposal.boards().stream()
                .filter(step -> !boardCodes().contains(step.code()))
                .forEach(step -> wider.addFirst(step));
        return wider.size() == boards.size()
                ? this
                : new Route(kind, List.copyOf(wider), consultees, overrideReason, decided);
    }
}
