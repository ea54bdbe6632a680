package uk.nhs.england.approvals.businesscase.answers;

/** How something is bought. */
public enum ProcurementRoute {
    /** A call-off from G-Cloud. */
    G_CLOUD,
    /** A call-off from another framework. */
    FRAMEWORK,
    /** An open procedure. */
    OPEN_TENDER,
    /** An award without competition. */
    DIRECT_AWARD,
    /** Within a contract that is in place. */
    EXISTING_CONTRACT,
    /** Built or run by ourselves. */
    IN_HOUSE
}
