package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.register.Registered;
import uk.nhs.england.approvals.servicenow.Learning.Learnt;

import java.util.List;
import java.util.Map;

/**
 * What an exchange came to for one service.
 *
 * @param problem why it is not settled; null when it is
 * @param learnt what the register learns; null when it learns nothing
 * @param link what both sides say from now on; null when they never agreed on anything
 * @param again whether somebody changed the record meanwhile, so that it is compared again
 */
record Settled(
        Plan plan,
        @Nullable Problem problem,
        @Nullable Learnt learnt,
        @Nullable Link link,
        boolean again) {

    /**
     * @param now the service as it is now and stays until this is written
     */
    static Settled of(Plan plan, Delivery delivery, Registered now, Ruled ruled) {
        var problem =
                plan.problem() == null ? delivery.problems().get(plan.reference()) : plan.problem();
        if (problem != null) {
            return failed(plan, problem);
        }
        var takes = !plan.merge().toTake().isEmpty();
        // Whoever changed it meanwhile left a row in the outbox: it is compared again.
        if (!takes || !Values.ours(now, ruled.rules()).equals(plan.ours())) {
            return settled(plan, delivery, null, ruled);
        }
        var learnt = ruled.learning().learn(now.service(), plan.merge().toTake(), ruled.rules());
        return learnt.isRefused()
                ? failed(plan, refused(plan, learnt))
                : settled(plan, delivery, learnt, ruled);
    }

    private static Settled failed(Plan plan, Problem problem) {
        return new Settled(plan, problem, null, plan.link(), false);
    }

    private static Settled settled(
            Plan plan, Delivery delivery, @Nullable Learnt learnt, Ruled ruled) {
        var record = delivery.records().getOrDefault(plan.reference(), plan.theirs());
        if (record == null) {
            return new Settled(plan, null, learnt, plan.link(), false);
        }
        var agreement = Agreement.of(plan, Values.theirs(record, ruled.rules()), learnt != null);
        var link =
                new Link(plan.reference(), record.sysId(), record.modCount(), agreement.agreed());
        return new Settled(plan, null, learnt, link, agreement.surprises());
    }

    /** By which rules it is settled. */
    record Ruled(List<FieldRule> rules, Learning learning) {}

    Tally tally() {
        if (problem != null) {
            return new Tally(0, 0, 0, 0, 1, 0);
        }
        var merge = plan.merge();
        return new Tally(
                merge.isNothing() ? 1 : 0,
                merge.toSend().isEmpty() ? 0 : 1,
                learnt == null ? 0 : 1,
                merge.disputes().isEmpty() ? 0 : 1,
                0,
                0);
    }

    private static Problem refused(Plan plan, Learnt learnt) {
        return new Problem(
                plan.reference(),
                "The register does not take what ServiceNow says: " + learnt.refused(),
                Map.of());
    }
}
