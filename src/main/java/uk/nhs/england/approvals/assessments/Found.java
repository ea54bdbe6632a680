package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;

/**
 * The latest views of one criterion.
 *
 * @param lead null while the authors have none
 * @param assessor null while no assessor has one
 * @param findings how many there were, superseded ones included
 */
record Found(@Nullable Finding lead, @Nullable Finding assessor, int findings) {

    static final Found NOTHING = new Found(null, null, 0);

    Found with(Finding finding, int all) {
        return switch (finding.side()) {
            case LEAD -> new Found(finding, assessor, all);
            case ASSESSOR -> new Found(lead, finding, all);
        };
    }

    /** Whether an assessor found that nothing is left to do. */
    boolean isSettled() {
        return assessor != null && assessor.result().settles();
    }
}
