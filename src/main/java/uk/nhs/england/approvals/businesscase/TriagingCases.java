package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/** What the PMO does: decide the route of a case, and give the advice that some ask for. */
@Service
public class TriagingCases {

    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TriagingCases(Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Confirms the route that was proposed. */
    @Transactional
    public void confirm(String reference, IntConsumer seen, Actor actor) {
        decide(reference, seen, actor, Route::confirmed);
    }

    /** Decides another route than the one proposed, with a reason. */
    @Transactional
    public void override(String reference, IntConsumer seen, Override override, Actor actor) {
        decide(reference, seen, actor, (_, recorded) -> override.route(recorded));
    }

    /** Has one consultee more asked than the route names. */
    @Transactional
    public void consult(String reference, RouteProposal.Step consultee, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        var readers = cases.readers(businessCase);
        var recorded = actor.at(clock.instant());
        businessCase.consult(consultee);
        cases.derive(businessCase, readers, recorded.at());
        events.publishEvent(new CaseEvent.ConsulteeNamed(reference, consultee.code(), recorded));
    }

    /** Gives the advice that a case asked for; with that it ends. */
    @Transactional
    public void advise(String reference, String words, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        var readers = cases.readers(businessCase);
        var recorded = actor.at(clock.instant());
        businessCase.advise(new Advice(words, recorded));
        cases.derive(businessCase, readers, recorded.at());
        events.publishEvent(new CaseEvent.AdviceGiven(reference, recorded));
    }

    private void decide(
            String reference,
            IntConsumer seen,
            Actor actor,
            BiFunction<RouteProposal, Recorded, Route> decision) {
        var businessCase = cases.hold(reference, actor);
        seen.accept(businessCase.version());
        var proposal = businessCase.proposal();
        if (proposal == null) {
            throw new NotFound(
                    "The case " + reference + " has no route: it was not submitted yet.");
        }
        var readers = cases.readers(businessCase);
        var recorded = actor.at(clock.instant());
        var route = decision.apply(proposal, recorded);
        businessCase.decideRoute(route);
        cases.derive(businessCase, readers, recorded.at());
        events.publishEvent(decided(reference, proposal, route));
    }

    private static CaseEvent decided(String reference, RouteProposal proposal, Route route) {
        var proposed = Route.confirmed(proposal, route.decided());
        return new CaseEvent.RouteDecided(
                reference,
                route.overrideReason() != null,
                Differences.between(proposed, route),
                route.decided());
    }

    /**
     * Another route than the one proposed.
     *
     * @param reason why; the rules want one when the route differs
     */
    public record Override(
            RouteKind kind,
            List<RouteProposal.Step> boards,
            List<RouteProposal.Step> consultees,
            @Nullable String reason) {

        Route route(Recorded recorded) {
            return new Route(kind, boards, consultees, reason, recorded);
        }
    }
}
