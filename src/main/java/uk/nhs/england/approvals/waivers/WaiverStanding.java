package uk.nhs.england.approvals.waivers;

import java.util.Locale;

/** Where an exception stands on a day; derived from facts, never set. */
public enum WaiverStanding {
    /** A board is to decide on it. */
    REQUESTED,
    /** It was granted and runs. */
    GRANTED,
    /** The board refused it. */
    REFUSED,
    /** Whoever requested it took it back before a decision. */
    WITHDRAWN,
    /** Its owner ended it early: it is no longer needed. */
    ENDED,
    /** Its last day has passed: it lapsed. */
    EXPIRED,
    /** A renewal took its place. */
    SUPERSEDED;

    /** As people say it: {@code granted}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
