package uk.nhs.england.approvals.kernel;

/**
 * What a fact is about: a business case, a board, a sitting, a person or a service, by its
 * reference.
 */
public record Subject(Kind kind, String reference) {

    /** The kinds of thing that facts are recorded about. */
    public enum Kind {
        BUSINESS_CASE,
        BOARD,
        SITTING,
        PERSON,
        SERVICE
    }

    public static Subject businessCase(String reference) {
        return new Subject(Kind.BUSINESS_CASE, reference);
    }

    @Override
    public String toString() {
        return reference;
    }
}
