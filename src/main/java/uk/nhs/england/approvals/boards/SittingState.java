package uk.nhs.england.approvals.boards;

/** Where a sitting stands; derived from its facts and never set. */
public enum SittingState {
    PLANNED,
    AGENDA_OPEN,
    FROZEN,
    IN_SESSION,
    CLOSED,
    MINUTES_AGREED,
    CANCELLED;

    /** Whether the board's rule still says when it is, unless somebody moved it. */
    boolean followsTheSeries() {
        return switch (this) {
            case PLANNED -> true;
            case AGENDA_OPEN, FROZEN, IN_SESSION, CLOSED, MINUTES_AGREED, CANCELLED -> false;
        };
    }

    /** Whether the board's rule still says who takes the chair, unless somebody handed it over. */
    boolean followsTheRoster() {
        return switch (this) {
            case PLANNED, AGENDA_OPEN -> true;
            case FROZEN, IN_SESSION, CLOSED, MINUTES_AGREED, CANCELLED -> false;
        };
    }

    /** Whether somebody may still move it or call it off. */
    boolean isOpenToChange() {
        return switch (this) {
            case PLANNED, AGENDA_OPEN, FROZEN -> true;
            case IN_SESSION, CLOSED, MINUTES_AGREED, CANCELLED -> false;
        };
    }
}
