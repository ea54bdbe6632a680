package uk.nhs.england.approvals.boards;

/** Why a sitting is not when its rule says. */
public enum ScheduleCause {
    /** Somebody moved it or called it off. */
    BY_HAND,
    /** Nobody works on the day that the rule gives. */
    HOLIDAY,
    /** The board has other terms since. */
    TERMS
}
