package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/** The route of a case: what was proposed, and what the PMO decided. */
@Schema(name = "Route", description = "The route that was proposed, and the one decided.")
public record RouteView(
        @Schema(description = "What the decision table proposes, and why.") RouteProposal proposal,
        @Schema(description = "What the PMO decided; null before triage.")
                @Nullable Decided decided) {

    static RouteView of(RouteProposal proposal, @Nullable Route route) {
        return new RouteView(proposal, route == null ? null : Decided.of(route));
    }

    /** What the PMO decided. */
    @Schema(name = "DecidedRoute", description = "What the PMO decided.")
    public record Decided(
            @Schema(description = "What the route asks for.", example = "BOARDS") RouteKind kind,
            @Schema(description = "The boards, in order.") List<RouteProposal.Step> boards,
            @Schema(description = "Who is to be consulted.") List<RouteProposal.Step> consultees,
            @Schema(description = "Whether it departs from the proposal.", example = "false")
                    boolean overridden,
            @Schema(description = "Why it departs from it.", example = "The app is a prototype.")
                    @Nullable String reason,
            @Schema(description = "Who decided it.", example = "morgan.price") PersonId by,
            @Schema(description = "When, UTC.", example = "2026-11-20T11:00:00Z") Instant at) {

        static Decided of(Route route) {
            return new Decided(
                    route.kind(),
                    route.boards(),
                    route.consultees(),
                    route.overrideReason() != null,
                    route.overrideReason(),
                    route.decided().by(),
                    route.decided().at());
        }
    }
}
