package uk.nhs.england.approvals.changes;

import java.util.Locale;

/** Where a change stands; derived from facts, never set. */
public enum ChangeStanding {
    /** Being written. */
    DRAFT,
    /** Submitted; the change manager is to assess it. */
    SUBMITTED,
    /** It waits for CAB, or for the emergency roster. */
    AWAITS_APPROVAL,
    /** It may be made in its window. */
    SCHEDULED,
    /** It was approved, and its window passed before it was started: it needs another. */
    WINDOW_PASSED,
    /** It is being made. */
    STARTED,
    /** It is held up. */
    PAUSED,
    /** It was made; it waits for its review. */
    DONE,
    /** It was taken back; it waits for its review. */
    BACKED_OUT,
    /** It was reviewed. */
    REVIEWED,
    /** Nothing more is to be done. */
    CLOSED,
    /** CAB refused it. */
    REFUSED,
    /** Whoever asked for it took it back. */
    WITHDRAWN;

    /** Whether it may still be written anew, which takes an approval back. */
    boolean isBeforeStart() {
        return switch (this) {
            case DRAFT, SUBMITTED, AWAITS_APPROVAL, SCHEDULED, WINDOW_PASSED -> true;
            case STARTED, PAUSED, DONE, BACKED_OUT, REVIEWED, CLOSED, REFUSED, WITHDRAWN -> false;
        };
    }

    boolean isUnderWay() {
        return this == STARTED || this == PAUSED;
    }

    boolean isEnded() {
        return switch (this) {
            case DONE, BACKED_OUT, REVIEWED, CLOSED -> true;
            default -> false;
        };
    }

    /** As people say what it is: {@code awaiting approval}. */
    public String words() {
        return switch (this) {
            case AWAITS_APPROVAL -> "awaiting approval";
            case WINDOW_PASSED -> "past its window";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
