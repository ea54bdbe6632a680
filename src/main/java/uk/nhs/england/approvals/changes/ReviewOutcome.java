package uk.nhs.england.approvals.changes;

import java.util.Locale;

/** How a change went, as its review found. */
public enum ReviewOutcome {
    SUCCESSFUL,
    SUCCESSFUL_WITH_ISSUES,
    BACKED_OUT,
    FAILED,
    CAUSED_INCIDENT;

    /** Whether it counts as a failed change. */
    boolean isFailure() {
        return switch (this) {
            case SUCCESSFUL, SUCCESSFUL_WITH_ISSUES -> false;
            case BACKED_OUT, FAILED, CAUSED_INCIDENT -> true;
        };
    }

    /** As people say it: {@code caused incident}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
