package uk.nhs.england.approvals.servicenow.client;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often this node met which failure since it started, and how often it tried again. */
@Component
public class Faults {

    private final Map<Failure.Kind, LongAdder> met = new ConcurrentHashMap<>();
    private final LongAdder calls = new LongAdder();
    private final LongAdder retries = new LongAdder();

    void met(Failure.Kind kind) {
        met.computeIfAbsent(kind, _ -> new LongAdder()).increment();
    }

    void asked() {
        calls.increment();
    }

    void retried() {
        retries.increment();
    }

    public Map<Failure.Kind, Long> met() {
        var counts = new EnumMap<Failure.Kind, Long>(Failure.Kind.class);
        met.forEach((kind, count) -> counts.put(kind, count.sum()));
        return counts;
    }

    public long calls() {
        return calls.sum();
    }

    public long retries() {
        return retries.sum();
    }
}
