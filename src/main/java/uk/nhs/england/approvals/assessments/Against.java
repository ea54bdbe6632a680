package uk.nhs.england.approvals.assessments;

/**
 * A version of a standard that a case is judged against.
 *
 * @param version the version that the case keeps, or has moved to by choice
 */
record Against(Applied applied, String version) {

    String standard() {
        return applied.standard();
    }

    /** The version's name everywhere, such as {@code TCOP/2021-11}. */
    String key() {
        return standard() + "/" + version;
    }
}
