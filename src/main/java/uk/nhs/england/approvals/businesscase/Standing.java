package uk.nhs.england.approvals.businesscase;

import java.util.List;
import java.util.Locale;

/** Where a case stands; derived from facts, never set. */
public enum Standing {
    /** Being written. */
    DRAFT,
    /** Submitted; the PMO is to decide the route. */
    SUBMITTED,
    /** Boards are looking at it. */
    IN_REVIEW,
    /** A board deferred it: it waits for a new version. */
    DEFERRED,
    /** It waits for advice. */
    ADVICE_REQUESTED,
    /** Advice was given; nothing was to be approved. */
    ADVICE_GIVEN,
    /** Approved by every board on its route. */
    APPROVED,
    /** Approved, with conditions. */
    APPROVED_WITH_CONDITIONS,
    /** It was approved to a day that has passed; going on needs a new case. */
    APPROVAL_EXPIRED,
    /** Rejected by a board. */
    REJECTED,
    /** Withdrawn by its authors. */
    WITHDRAWN,
    /** The PMO found that no governance is needed. */
    NO_GOVERNANCE_NEEDED;

    /** Whether nothing more can happen to it. */
    public boolean isClosed() {
        return switch (this) {
            case DRAFT, SUBMITTED, IN_REVIEW, DEFERRED, ADVICE_REQUESTED -> false;
            case ADVICE_GIVEN,
                    APPROVED,
                    APPROVED_WITH_CONDITIONS,
                    APPROVAL_EXPIRED,
                    REJECTED,
                    WITHDRAWN,
                    NO_GOVERNANCE_NEEDED ->
                    true;
        };
    }

    /** Those in which a case came to nothing that another could duplicate. */
    static List<Standing> ended() {
        return List.of(REJECTED, WITHDRAWN, ADVICE_GIVEN, NO_GOVERNANCE_NEEDED);
    }

    /** As people say it: {@code approved with conditions}. */
    public String words() {
        return switch (this) {
            case DRAFT -> "a draft";
            case SUBMITTED -> "in triage";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
