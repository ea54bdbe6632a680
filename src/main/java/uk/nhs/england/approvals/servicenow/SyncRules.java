package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** When a sync may be asked for, one named rule each. */
final class SyncRules {

    private SyncRules() {}

    static Refusals isSetUp(boolean setUp) {
        return require(
                setUp,
                Refusal.conflict(
                        "servicenow-is-set-up",
                        "No ServiceNow is set up. See src/docs/servicenow.md."));
    }

    static Refusals oneAtATime(boolean open) {
        return require(
                !open,
                Refusal.conflict(
                        "one-sync-at-a-time", "A sync has not ended yet. See how far it is."));
    }

    static Refusals aFullOneComesFirst(SyncRun.Kind kind, boolean anyEnded) {
        return require(
                kind == SyncRun.Kind.FULL || anyEnded,
                Refusal.conflict(
                        "a-full-sync-comes-first",
                        "Nothing was compared yet. Ask for a full sync first."));
    }

    private static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
