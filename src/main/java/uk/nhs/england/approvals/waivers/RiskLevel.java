package uk.nhs.england.approvals.waivers;

import java.util.Locale;

/** How much is at risk; who may grant an exception follows it (product rule 8). */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH;

    /** As people say it: {@code medium}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
