package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.decisions.ConditionCover;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The gate before a go-live (product rule 9): the case is approved, and no condition before live is
 * open that no exception covers. Only a decision of the ARB's chair overrides it.
 */
@Component
class GoLiveGate {

    private final HoldingCases cases;
    private final DecisionHistory decisions;
    private final ConditionCover cover;
    private final GateOverrides overrides;
    private final Rosters rosters;
    private final Clock clock;

    GoLiveGate(
            HoldingCases cases,
            DecisionHistory decisions,
            ConditionCover cover,
            GateOverrides overrides,
            Rosters rosters,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.cover = cover;
        this.overrides = overrides;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** Every reason why it may not go live. */
    Refusals refusals(Change change) {
        return new Refusals(List.copyOf(heldBack(change).values()));
    }

    /**
     * What holds it back and was not overridden, by the condition that does, or the case with how
     * it stands: what was overridden of a case under review is not overridden of one that was
     * withdrawn.
     */
    Map<String, Refusal> heldBack(Change change) {
        var heldBack = new TreeMap<String, Refusal>();
        var about = change.request().goLiveOf();
        if (about != null) {
            var found = cases.find(about);
            found.isApproved(clock.instant())
                    .all()
                    .forEach(refusal -> heldBack.put(about + " " + found.standing(), refusal));
            openBeforeLive(about, heldBack);
        }
        openBeforeLive(change.number(), heldBack);
        overrides.granted(change).stream()
                .filter(one -> !decisions.hasLapsed(one.grantedBy()))
                .map(GateOverride::heldBack)
                .forEach(heldBack.keySet()::removeAll);
        return heldBack;
    }

    private void openBeforeLive(String subject, Map<String, Refusal> heldBack) {
        var open = decisions.openBeforeLive(subject);
        open.removeAll(cover.covering(open, rosters.today()).keySet());
        open.forEach(
                condition ->
                        heldBack.put(
                                condition,
                                Refusal.conflict(
                                        "no-open-condition-before-live",
                                        "The condition %s on %s is open, and no exception covers it."
                                                .formatted(condition, subject))));
    }
}
