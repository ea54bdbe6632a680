package uk.nhs.england.approvals.kernel;

import java.util.stream.Collectors;

/** An act was refused; nothing was changed. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusals refusals;

    Refused(Refusals refusals) {
        super(refusals.all().stream().map(Refusal::reason).collect(Collectors.joining(" ")));
        this.refusals = refusals;
    }

    public Refusals refusals() {
        return refusals;
    }
}
