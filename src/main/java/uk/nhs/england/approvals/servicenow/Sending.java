package uk.nhs.england.approvals.servicenow;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

import java.time.Clock;

/** Sends what waits in the outbox, a batch at a time. */
@Component
class Sending {

    private final Outbox outbox;
    private final Exchanging exchanging;
    private final ServiceNowProperties properties;
    private final Clock clock;

    Sending(Outbox outbox, Exchanging exchanging, ServiceNowProperties properties, Clock clock) {
        this.outbox = outbox;
        this.exchanging = exchanging;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @return whether anything was due
     */
    boolean sendSome(Lease.Held held) {
        var due = outbox.due(properties.limits().page(), clock.instant());
        if (!due.isEmpty()) {
            exchanging.exchange(due, held, _ -> {});
        }
        return !due.isEmpty();
    }
}
