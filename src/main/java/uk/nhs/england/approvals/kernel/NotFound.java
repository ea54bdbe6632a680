package uk.nhs.england.approvals.kernel;

/** There is no such thing, or the person who asked may not know of it: the answer is the same. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what);
    }

    /** There is nothing by this reference, in the word for what its series names. */
    public static NotFound subject(String reference) {
        return switch (Subject.named(reference).kind()) {
            case EXCEPTION -> exception(reference);
            case SERVICE -> service(reference);
            case CHANGE -> change(reference);
            case CHANGE_TEMPLATE -> unseen("change template", reference);
            case GATE_OVERRIDE -> unseen("override", reference);
            default -> businessCase(reference);
        };
    }

    public static NotFound exception(String number) {
        return unseen("exception", number);
    }

    public static NotFound change(String number) {
        return unseen("change", number);
    }

    public static NotFound service(String reference) {
        return new NotFound("There is no service " + reference + ".");
    }

    public static NotFound businessCase(String reference) {
        return unseen("business case", reference);
    }

    private static NotFound unseen(String kind, String reference) {
        return new NotFound("There is no %s %s that you may see.".formatted(kind, reference));
    }
}
