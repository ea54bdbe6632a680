package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a change must be that follows a template (product rule 10), one named rule each. */
final class FollowingRules {

    static final Function<Asked, Optional<Refusal>> ITS_TEMPLATE_IS_IN_FORCE =
            asked ->
                    unless(
                            asked.request().lane().following().isEmpty()
                                    || asked.template().isPresent(),
                            Refusal.invalid(
                                    "the-template-is-in-force",
                                    "lane",
                                    "There is no such template that CAB has approved."));

    static final Function<Asked, Optional<Refusal>> IT_IS_AS_ITS_TEMPLATE =
            asked ->
                    unless(
                            asked.template().isEmpty()
                                    || asked.template()
                                            .filter(found -> isAs(found, asked.request()))
                                            .isPresent(),
                            Refusal.invalid(
                                    "a-change-is-as-its-template",
                                    "lane",
                                    "What it does, how, its risk and its services are those of the"
                                            + " template, to whose record it counts; anything else"
                                            + " is a normal change that follows none."));

    static final Function<Asked, Optional<Refusal>> THE_STATUS_IS_EARNED =
            asked ->
                    unless(
                            isNotStandard(asked)
                                    || asked.template().filter(TemplateInForce::earned).isPresent(),
                            Refusal.conflict(
                                    "standard-status-is-earned",
                                    "The template has no standard status by its record: ask for a"
                                            + " normal change that follows it."));

    private FollowingRules() {}

    static List<Function<Asked, Optional<Refusal>>> all() {
        return List.of(ITS_TEMPLATE_IS_IN_FORCE, IT_IS_AS_ITS_TEMPLATE, THE_STATUS_IS_EARNED);
    }

    private static boolean isNotStandard(Asked asked) {
        return !(asked.request().lane() instanceof Lane.Standard) || asked.template().isEmpty();
    }

    private static boolean isAs(TemplateInForce template, ChangeRequest request) {
        return template.content().covers(request);
    }

    private static Optional<Refusal> unless(boolean holds, Refusal otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }
}
