package uk.nhs.england.approvals.businesscase;

/** What a route asks for. */
public enum RouteKind {
    /** Boards decide. */
    BOARDS,
    /** Advice is enough: nothing is approved. */
    ADVICE_ONLY,
    /** No governance is needed, for the reasons given. */
    NO_GOVERNANCE
}
