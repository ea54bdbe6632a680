package uk.nhs.england.approvals.agendas;

import java.util.Locale;

/** Where an item stands, by what has happened. */
public enum ItemState {
    /** It waits for its turn. */
    WAITING,
    /** The board discusses it. */
    IN_DISCUSSION,
    /** The board has moved on and will come back to it. */
    SET_ASIDE,
    /** It is decided. */
    DECIDED,
    /** It was taken off. */
    REMOVED,
    /** It is on the agenda of another sitting. */
    MOVED,
    /** The sitting ended before it was decided. */
    CARRIED_OVER;

    /** Whether the board is still to deal with it. */
    public boolean isOpen() {
        return this == WAITING || this == IN_DISCUSSION || this == SET_ASIDE;
    }

    /** As in a sentence, such as {@code carried over}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
