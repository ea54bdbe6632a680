package uk.nhs.england.approvals.kernel;

/**
 * What a fact is about, by its reference: a business case (with its evidence, consultations and
 * assessments), a board, a service or whatever else is under governance.
 */
public record Subject(Kind kind, String reference) {

    /** The kinds of thing that facts are recorded about. */
    public enum Kind {
        BUSINESS_CASE,
        BOARD,
        SITTING,
        PERSON,
        SERVICE,
        ORGANISATION,
        STANDARD,
        CONSULTEE,
        CALENDAR,
        IMPORT,
        OVERLAP_THRESHOLD,
        EXCEPTION,
        EXCEPTION_RULE,
        CHANGE
    }

    public static Subject businessCase(String reference) {
        return new Subject(Kind.BUSINESS_CASE, reference);
    }

    public static Subject exception(String number) {
        return new Subject(Kind.EXCEPTION, number);
    }

    /**
     * What a reference names, told by the series of its number: an exception, a service, or else a
     * business case.
     */
    public static Subject named(String reference) {
        if (reference.startsWith("EXC-")) {
            return exception(reference);
        }
        return reference.startsWith("SV-")
                ? new Subject(Kind.SERVICE, reference)
                : businessCase(reference);
    }

    @Override
    public String toString() {
        return reference;
    }
}
