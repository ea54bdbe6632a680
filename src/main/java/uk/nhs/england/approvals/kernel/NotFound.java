package uk.nhs.england.approvals.kernel;

/** There is no such thing, or the person who asked may not know of it: the answer is the same. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what);
    }

    public static NotFound exception(String number) {
        return new NotFound("There is no exception " + number + " that you may see.");
    }

    public static NotFound change(String number) {
        return new NotFound("There is no change " + number + " that you may see.");
    }

    public static NotFound service(String reference) {
        return new NotFound("There is no service " + reference + ".");
    }

    public static NotFound businessCase(String reference) {
        return new NotFound("There is no business case " + reference + " that you may see.");
    }
}
