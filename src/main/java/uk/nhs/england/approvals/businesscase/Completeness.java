package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;

/** What is still missing before a case can go the route that its answers lead to. */
public final class Completeness {

    private Completeness() {}

    /** An answer that is missing, and why this case needs it. */
    @Schema(name = "MissingAnswer", description = "An answer that is still missing.")
    public record Missing(
            @Schema(description = "The field.", example = "answers.operation.exitPlan")
                    String field,
            @Schema(
                            description = "What to say there.",
                            example = "Say how the service is left when it ends.")
                    String reason) {}

    static List<Missing> missing(CaseDraft draft, RouteProposal proposal) {
        var look = new Requirement.Look(draft.answers(), proposal);
        return Requirements.all().stream()
                .filter(requirement -> requirement.applies().test(look))
                .filter(requirement -> !requirement.given().test(look.answers()))
                .map(requirement -> new Missing(requirement.field(), requirement.reason()))
                .toList();
    }

    static Refusals refusals(CaseDraft draft, RouteProposal proposal) {
        return new Refusals(
                missing(draft, proposal).stream()
                        .map(
                                missing ->
                                        Refusal.invalid(
                                                "complete-for-its-route",
                                                missing.field(),
                                                missing.reason()))
                        .toList());
    }
}
