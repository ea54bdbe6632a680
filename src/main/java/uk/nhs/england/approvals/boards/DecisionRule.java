package uk.nhs.england.approvals.boards;

/** How a board comes to a decision. */
public enum DecisionRule {
    /** The chair decides once everybody has been heard. */
    CHAIR_AFTER_CONSENSUS,
    /** More votes for it than against it. */
    MAJORITY,
    /** Every seat that is filled and counts votes for it. */
    UNANIMITY_OF_SEATS,
    /** Nobody who counts votes against it. */
    NO_OBJECTION
}
