package uk.nhs.england.approvals.agendas;

/** How a board deals with an item. */
public enum ItemKind {
    /** It is discussed and decided. */
    DECISION,
    /** It is below the line: decided with others, as recommended, unless a member calls it in. */
    CONSENT,
    /** What was decided out of committee is ratified. */
    RATIFICATION
}
