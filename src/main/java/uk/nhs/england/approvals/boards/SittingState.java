package uk.nhs.england.approvals.boards;

/** Where a sitting stands, in the order of its life; derived from what has happened. */
public enum SittingState {
    /** It has a day and nothing else yet. */
    PLANNED,
    /** Items are put on its agenda. */
    AGENDA_OPEN,
    /** Agenda and papers stay as they are, but for what the chair gives leave to. */
    FROZEN,
    /** The board sits. */
    IN_SESSION,
    /** It is over; its minutes are not agreed yet. */
    CLOSED,
    /** A later sitting agreed its minutes. */
    MINUTES_AGREED,
    /** It does not take place. */
    CANCELLED;

    /** Whether the board may still meet; so long somebody may move it or call it off. */
    public boolean isAhead() {
        return switch (this) {
            case PLANNED, AGENDA_OPEN, FROZEN -> true;
            case IN_SESSION, CLOSED, MINUTES_AGREED, CANCELLED -> false;
        };
    }

    /** Whether it was held and is over. */
    public boolean isOver() {
        return this == CLOSED || this == MINUTES_AGREED;
    }

    /** Whether the board's rule still says when it is, unless somebody moved it. */
    boolean followsTheSeries() {
        return this == PLANNED;
    }

    /** Whether the board's rule still says who takes the chair, unless somebody handed it over. */
    boolean followsTheRoster() {
        return this == PLANNED || this == AGENDA_OPEN;
    }
}
