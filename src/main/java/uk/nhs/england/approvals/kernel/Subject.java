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
        EXCHANGE,
        CHANGE,
        CHANGE_TEMPLATE,
        GATE_OVERRIDE,
        CHANGE_RULE
    }

    public static Subject businessCase(String reference) {
        return new Subject(Kind.BUSINESS_CASE, reference);
    }

    public static Subject exception(String number) {
        return new Subject(Kind.EXCEPTION, number);
    }

    public static Subject change(String number) {
        return new Subject(Kind.CHANGE, number);
    }

    /**
     * What a reference names, told by the series of its number: an exception, a change, its
     * template, the override of a gate, a service, or else a business case.
     */
    public static Subject named(String reference) {
        var series = reference.substring(0, Math.max(0, reference.indexOf('-')));
        return switch (series) {
            case "EXC" -> exception(reference);
            case "SV" -> new Subject(Kind.SERVICE, reference);
            case "CHG" -> change(reference);
            case "TPL" -> new Subject(Kind.CHANGE_TEMPLATE, reference);
            case "OVR" -> new Subject(Kind.GATE_OVERRIDE, reference);
            default -> businessCase(reference);
        };
    }

    @Override
    public String toString() {
        return reference;
    }
}
