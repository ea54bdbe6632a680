package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;

import java.util.List;

/**
 * A change made before this service was used is on its record from now on. It is no {@link
 * ChangeEvent}: nothing of it is to be done any more, so no process follows it.
 */
public record PastChangeBroughtIn(
        String number, String source, ReviewOutcome outcome, Recorded recorded)
        implements OfChange {

    static PastChangeBroughtIn of(PastChange past, String number, Recorded recorded) {
        return new PastChangeBroughtIn(number, past.number(), past.outcome(), recorded);
    }

    @Override
    public boolean isFirst() {
        return true;
    }

    @Override
    public String what() {
        return "Past change brought in; its number there is " + source;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(
                new FieldChange("provenance.number", null, source),
                new FieldChange("review.outcome", null, outcome.name()));
    }
}
