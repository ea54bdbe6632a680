package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;

/**
 * What was found of a change when it was submitted.
 *
 * @param boarded whether CAB decides before it is made
 * @param sampled whether CAB looks at it afterwards though it was not boarded
 * @param approvedBy what approves it at once; null when somebody is still to
 */
record Submitting(RiskFound risk, boolean boarded, boolean sampled, @Nullable String approvedBy) {

    /** How a change that needs no board is approved: by being on the record. */
    static final String RECORDED = "RECORDED";
}
