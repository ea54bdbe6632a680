package uk.nhs.england.approvals.agendas;

/** How a member votes on approving what is before the board. */
public enum Choice {
    /** For approving it. */
    FOR,
    /** Against approving it. */
    AGAINST,
    /** Neither. */
    ABSTAIN,
    /** Content that the others decide. */
    NO_OBJECTION
}
