package uk.nhs.england.approvals.imports;

/** What the lines of a file become. */
public enum ImportKind {
    /** Organisations in the register, by their code. */
    ORGANISATIONS,
    /** Services in the register, by their key where they come from. */
    SERVICES,
    /** Dependencies of services that are in the register. */
    DEPENDENCIES,
    /** Contracts of services that are in the register, by their reference. */
    CONTRACTS,
    /** Licences of services that are in the register, by their product. */
    LICENCES,
    /** People who may sign in, by their username. */
    PEOPLE,
    /** Drafts of business cases, by their key where they come from. */
    CASES,
    /** Changes made before this service was used, by their number where they come from. */
    PAST_CHANGES;

    /** As people write it. */
    public String words() {
        return name().toLowerCase(java.util.Locale.UK).replace('_', ' ');
    }
}
