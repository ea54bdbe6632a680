package uk.nhs.england.approvals.web;

/** The strong entity tag of a version of a thing. */
public final class ETags {

    private ETags() {}

    /** The tag of a version, quoted as HTTP wants it: {@code "7"}. */
    public static String of(int version) {
        return "\"" + version + "\"";
    }
}
