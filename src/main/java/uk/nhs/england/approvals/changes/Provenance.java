package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;

/** Where a past change comes from, and who brought it in. */
@Embeddable
class Provenance {

    @Column(name = "source_number")
    private String number;

    @Column(name = "brought_in_by")
    private String by;

    @Column(name = "brought_in_at")
    private Instant at;

    /** Of changes of here it is read from the decisions on them. */
    @Column(name = "altered_by_cab")
    private Boolean alteredByCab;

    @SuppressWarnings("NullAway.Init")
    protected Provenance() {}

    Provenance(PastChange past, Recorded recorded) {
        this.number = past.number();
        this.by = recorded.by().value();
        this.at = recorded.at();
        this.alteredByCab = past.alteredByCab();
    }

    /** Its number there. */
    String number() {
        return number;
    }

    boolean alteredByCab() {
        return alteredByCab;
    }

    ProvenanceView view(Approving approving) {
        return new ProvenanceView(
                number,
                new PersonId(by),
                at,
                approving.submittedAt(),
                approving.approvedAt(),
                alteredByCab);
    }
}
