package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold before a change is made (product rules 9, 10 and 11), one named rule each. */
final class StartRules {

    static final Function<Starting, Optional<Refusal>> NO_LIVE_CHANGE_WITHOUT_APPROVAL =
            starting ->
                    unless(
                            starting.change().approving().approvedBy() != null,
                            "no-live-change-without-approval",
                            "The change is %s: nobody has approved it."
                                    .formatted(starting.change().standing().words()));

    static final Function<Starting, Optional<Refusal>> IT_IS_NOT_STARTED_YET =
            starting ->
                    unless(
                            starting.change().standing().isBeforeStart()
                                    || starting.change().standing() == ChangeStanding.REFUSED,
                            "it-is-not-started-yet",
                            "The change is %s.".formatted(starting.change().standing().words()));

    static final Function<Starting, Optional<Refusal>> IT_IS_MADE_IN_ITS_WINDOW =
            starting ->
                    unless(
                            !starting.now().isBefore(starting.change().request().from())
                                    && starting.now().isBefore(starting.change().request().until()),
                            "it-is-made-in-its-window",
                            "Its window is from %s to %s."
                                    .formatted(
                                            starting.change().request().from(),
                                            starting.change().request().until()));

    static final Function<Starting, Optional<Refusal>> ITS_SERVICES_ARE_LIVE =
            starting ->
                    unless(
                            starting.ended().isEmpty(),
                            "services-are-live",
                            "Retired meanwhile: %s."
                                    .formatted(String.join(", ", starting.ended())));

    static final Function<Starting, Optional<Refusal>> THE_VENDOR_STILL_RUNS_THEM =
            starting ->
                    unless(
                            starting.elsewhere().isEmpty(),
                            "vendor-cloud-is-where-the-register-says",
                            "By the register these do not run on vendor cloud any more: %s."
                                    .formatted(String.join(", ", starting.elsewhere())));

    private StartRules() {}

    static List<Function<Starting, Optional<Refusal>>> all() {
        return List.of(
                NO_LIVE_CHANGE_WITHOUT_APPROVAL,
                IT_IS_NOT_STARTED_YET,
                IT_IS_MADE_IN_ITS_WINDOW,
                ITS_SERVICES_ARE_LIVE,
                THE_VENDOR_STILL_RUNS_THEM);
    }

    /** Every reason why it may not be made now, its own before the others'. */
    static Refusals refusals(Starting starting) {
        return Refusals.ask(all(), starting).and(starting.others());
    }

    /** An approval by CAB may have a last day (product rule 4). */
    static Refusals approvalHolds(boolean lapsed) {
        return ChangeRules.require(
                !lapsed,
                Refusal.conflict("the-approval-holds", "The last day of its approval has passed."));
    }

    private static Optional<Refusal> unless(boolean holds, String rule, String reason) {
        return holds ? Optional.empty() : Optional.of(Refusal.conflict(rule, reason));
    }
}
