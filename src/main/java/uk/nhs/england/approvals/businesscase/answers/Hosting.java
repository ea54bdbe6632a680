package uk.nhs.england.approvals.businesscase.answers;

/** Where a service runs. */
public enum Hosting {
    /** In the cloud of the platform vendor. */
    VENDOR_CLOUD,
    /** In the cloud of a supplier or reseller. */
    SUPPLIER_CLOUD,
    /** In our own cloud tenancy. */
    OWN_CLOUD,
    /** In a data centre of ours. */
    ON_PREMISES
}
