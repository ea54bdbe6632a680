package uk.nhs.england.approvals.servicenow;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.client.Calls;
import uk.nhs.england.approvals.servicenow.client.Faults;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

import java.util.TreeMap;

/** Tells how the exchange stands. */
@Component
public class StatusReading {

    private final ServiceNowProperties properties;
    private final Outbox outbox;
    private final Letters letters;
    private final Conflicts conflicts;
    private final Calls calls;
    private final Faults faults;

    StatusReading(
            ServiceNowProperties properties,
            Outbox outbox,
            Letters letters,
            Conflicts conflicts,
            Calls calls,
            Faults faults) {
        this.properties = properties;
        this.outbox = outbox;
        this.letters = letters;
        this.conflicts = conflicts;
        this.calls = calls;
        this.faults = faults;
    }

    public Status status() {
        var failures = new TreeMap<String, Long>();
        faults.met().forEach((kind, count) -> failures.put(kind.name(), count));
        return new Status(
                properties.isConfigured(),
                words(),
                outbox.waiting(),
                letters.dead(),
                conflicts.open(),
                faults.calls(),
                faults.retries(),
                failures);
    }

    private String words() {
        if (!properties.isConfigured()) {
            return "No ServiceNow is set up, so nothing is exchanged.";
        }
        if (calls.isResting()) {
            return "ServiceNow failed again and again. It is left alone for a while.";
        }
        return calls.pause().isPositive()
                ? "ServiceNow asked to come back in %d seconds."
                        .formatted(calls.pause().toSeconds() + 1)
                : "It exchanges.";
    }
}
