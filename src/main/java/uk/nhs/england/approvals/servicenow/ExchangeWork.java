package uk.nhs.england.approvals.servicenow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.client.Failure;

import java.util.function.BooleanSupplier;

/** Does whatever is due, a batch of what waits and a page of a sync in turn. */
@Component
class ExchangeWork {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeWork.class);

    private final Lease lease;
    private final Sending sending;
    private final Syncing syncing;
    private final SyncRuns runs;

    ExchangeWork(Lease lease, Sending sending, Syncing syncing, SyncRuns runs) {
        this.lease = lease;
        this.sending = sending;
        this.syncing = syncing;
        this.runs = runs;
    }

    /**
     * Works until nothing is due, ServiceNow cannot be asked, or it is told to stop; not at all
     * while another node does.
     */
    void work(BooleanSupplier goesOn) {
        lease.take().ifPresent(held -> work(held, goesOn));
    }

    private void work(Lease.Held held, BooleanSupplier goesOn) {
        try {
            boolean more = true;
            while (more && goesOn.getAsBoolean()) {
                boolean sent = sending.sendSome(held);
                more = syncing.goOn(held) || sent;
            }
        } catch (Failure e) {
            LOG.warn("The exchange with ServiceNow pauses: {}", e.words());
            runs.stumbles(e.words());
        } finally {
            lease.release(held);
        }
    }
}
