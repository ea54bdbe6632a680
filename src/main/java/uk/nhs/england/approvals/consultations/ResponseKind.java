package uk.nhs.england.approvals.consultations;

import java.util.Locale;

/** What a consultee can say. */
public enum ResponseKind {
    /** Nothing stands in the way. */
    CONTENT,
    /** Nothing stands in the way; the points are to be looked at. */
    CONTENT_WITH_POINTS,
    /** It should not be approved as it is, for the reason given. */
    OBJECTION,
    /** The case is not theirs to look at, for the reason given. */
    NOT_CONCERNED;

    /** Whether it says nothing without words. */
    boolean needsWords() {
        return this != CONTENT;
    }

    /** Whether a new version is to be looked at again by whoever said it. */
    boolean looksAgain() {
        return this == CONTENT_WITH_POINTS || this == OBJECTION;
    }

    /** As people say it: {@code content with points}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
