package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;

import java.util.Set;

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

    /** The view of one side; null while it has none. */
    @Nullable Finding by(Side side) {
        return switch (side) {
            case LEAD -> lead;
            case ASSESSOR -> assessor;
        };
    }

    /** As it is shown to somebody who may not know of these items of evidence. */
    Found without(Set<String> hidden) {
        return new Found(
                lead == null ? null : lead.without(hidden),
                assessor == null ? null : assessor.without(hidden),
                findings);
    }

    /** Whether an assessor found that nothing is left to do. */
    boolean isSettled() {
        return assessor != null && assessor.result().settles();
    }
}
