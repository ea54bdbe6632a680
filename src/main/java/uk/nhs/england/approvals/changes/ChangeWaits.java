package uk.nhs.england.approvals.changes;

import java.util.Set;

/** What a change waits for, by the names of the tasks of its process; derived from its facts. */
final class ChangeWaits {

    static final String ASSESSMENT = "assess-change";
    static final String CAB = "approve-at-cab";
    static final String ROSTER = "approve-as-roster";
    static final String IMPLEMENTATION = "implement-change";
    static final String REVIEW = "review-change";
    static final String LOOK = "look-at-cab";
    static final String CLOSING = "close-change";

    private ChangeWaits() {}

    static Set<String> of(Change change) {
        return switch (change.standing()) {
            case DRAFT, CLOSED, REFUSED, WITHDRAWN -> Set.of();
            case SUBMITTED -> Set.of(ASSESSMENT);
            case AWAITS_APPROVAL ->
                    Set.of(change.request().lane() == Lane.Type.EMERGENCY ? ROSTER : CAB);
            case SCHEDULED, WINDOW_PASSED, STARTED, PAUSED -> Set.of(IMPLEMENTATION);
            case DONE, BACKED_OUT -> Set.of(REVIEW);
            case REVIEWED -> Set.of(awaitsLook(change) ? LOOK : CLOSING);
        };
    }

    /** Whether CAB looks at it after it was made; not at what was brought in. */
    static boolean wantsLook(Change change) {
        return change.provenance() == null
                && (change.request().asked().lane().lookedAtAfterwards()
                        || change.approving().sampled()
                        || change.doing().unratified != null
                        || !change.doing().incidents().isEmpty());
    }

    /** Whether CAB is still to look at what was made without it. */
    static boolean awaitsLook(Change change) {
        return wantsLook(change)
                && change.standing().isEnded()
                && change.doing().lookedAtBy == null;
    }
}
