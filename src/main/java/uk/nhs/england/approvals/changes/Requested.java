package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;

/** Who asked for a change, for whom, and when, as columns. */
@Embeddable
record Requested(
        @Column(name = "requested_by") String by,
        @Column(name = "on_behalf_of") @Nullable String onBehalfOf,
        @Column(name = "requested_at") Instant at) {

    static Requested of(Recorded recorded) {
        var other = recorded.onBehalfOf();
        return new Requested(
                recorded.by().value(), other == null ? null : other.value(), recorded.at());
    }

    Recorded recorded() {
        var other = onBehalfOf == null ? null : new PersonId(onBehalfOf);
        return new Recorded(new PersonId(by), other, at);
    }
}
