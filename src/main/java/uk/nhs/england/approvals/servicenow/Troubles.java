package uk.nhs.england.approvals.servicenow;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.Merge.Dispute;

import java.time.Instant;
import java.util.List;

/** What is left of an exchange that did not settle everything: letters and conflicts. */
@Component
class Troubles {

    private final Letters letters;
    private final Conflicts conflicts;
    private final Outbox outbox;

    Troubles(Letters letters, Conflicts conflicts, Outbox outbox) {
        this.letters = letters;
        this.conflicts = conflicts;
        this.outbox = outbox;
    }

    /** The disputes that are new. */
    List<Dispute> disputed(Settled settled, Instant at) {
        return settled.problem() == null
                ? conflicts.keep(settled.plan().reference(), settled.plan().merge().disputes(), at)
                : List.of();
    }

    /** Whether it has become a dead letter; one that is settled has no letter any more. */
    boolean died(Settled settled, Instant at) {
        var reference = settled.plan().reference();
        if (settled.again() || settled.problem() != null) {
            outbox.add(List.of(reference), at);
        }
        if (settled.problem() == null) {
            letters.drop(List.of(reference));
            return false;
        }
        return letters.failed(settled.problem(), at);
    }
}
