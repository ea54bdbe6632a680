package uk.nhs.england.approvals.changes;

import java.util.Locale;

/** How risky a change is; a higher one outweighs a lower one. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH;

    /** As people say it: {@code low}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
