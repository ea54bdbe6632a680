package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.servicenow.Learning.Learnt;
import uk.nhs.england.approvals.servicenow.client.Found;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an exchange came to for one service.
 *
 * @param problem why it is not settled; null when it is
 * @param learnt what the register learns; null when it learns nothing
 * @param link what both sides say from now on; null when they never agreed on anything
 */
record Settled(Plan plan, @Nullable Problem problem, @Nullable Learnt learnt, @Nullable Link link) {

    /**
     * @param now the service as it is now and stays until this is written
     */
    static Settled of(Plan plan, Delivery delivery, ItService now, Ruled ruled) {
        var problem =
                plan.problem() == null ? delivery.problems().get(plan.reference()) : plan.problem();
        if (problem != null) {
            return new Settled(plan, problem, null, plan.link());
        }
        var record = delivery.records().getOrDefault(plan.reference(), plan.theirs());
        var takes = !plan.merge().toTake().isEmpty();
        // Whoever changed it meanwhile left a row in the outbox: it is compared again.
        if (!takes || !Values.ours(now, ruled.rules()).equals(plan.ours())) {
            return new Settled(plan, null, null, link(plan, record, false));
        }
        var learnt = ruled.learning().learn(now, plan.merge().toTake(), ruled.rules());
        return learnt.isRefused()
                ? new Settled(plan, refused(plan, learnt), null, plan.link())
                : new Settled(plan, null, learnt, link(plan, record, true));
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

    private static @Nullable Link link(Plan plan, @Nullable Found record, boolean learnt) {
        if (record == null) {
            return plan.link();
        }
        var agreed = new TreeMap<>(plan.ours());
        var merge = plan.merge();
        Stream.concat(
                        merge.disputes().stream().map(Merge.Dispute::field),
                        merge.toTake().keySet().stream())
                .forEach(field -> keepAsItWas(agreed, field, plan.agreed()));
        if (learnt) {
            agreed.putAll(merge.toTake());
        }
        return new Link(plan.reference(), record.sysId(), record.modCount(), agreed);
    }

    private static void keepAsItWas(
            Map<String, String> agreed, String field, Map<String, String> before) {
        agreed.remove(field);
        if (before.containsKey(field)) {
            agreed.put(field, before.getOrDefault(field, ""));
        }
    }

    private static Problem refused(Plan plan, Learnt learnt) {
        return new Problem(
                plan.reference(),
                "The register does not take what ServiceNow says: " + learnt.refused(),
                Map.of());
    }
}
