package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Another score counts from a day on. */
record OverlapThresholdChanged(LocalDate from, BigDecimal score, Recorded recorded)
        implements GovernanceEvent {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.OVERLAP_THRESHOLD, "OVERLAP-THRESHOLD");
    }

    @Override
    public String what() {
        return "An overlap is likely from a score of %s, from %s".formatted(score, from);
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(new FieldChange("score", null, score.toPlainString()));
    }
}
