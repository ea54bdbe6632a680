package uk.nhs.england.approvals.register;

/** Where a service runs, as far as the CAB must know (product rule 10). */
public enum Hosting {
    /** Where we run it ourselves: a data centre of ours or our own cloud tenancy. */
    OWN,
    /** In the cloud of its vendor, who changes it. */
    VENDOR_CLOUD
}
