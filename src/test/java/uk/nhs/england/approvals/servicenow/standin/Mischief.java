package uk.nhs.england.approvals.servicenow.standin;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Which faults happen how often: the same seed makes the same ones, in the order of requests. */
final class Mischief {

    private final Random random;
    private final Map<Fault, Long> made = new EnumMap<>(Fault.class);
    private Map<Fault, Double> shares = Map.of();
    private Duration silence = Duration.ofMinutes(1);

    Mischief(long seed) {
        random = new Random(seed);
    }

    /**
     * @param shares of the requests, or of the items for the faults of items; from 0 to 1
     */
    synchronized void become(Map<Fault, Double> shares, Duration silence) {
        this.shares = Map.copyOf(shares);
        this.silence = silence;
    }

    /** The fault of a request; null mostly. */
    synchronized @Nullable Fault ofRequest() {
        for (var fault : Fault.values()) {
            if (fault != Fault.ITEM_ERROR && fault != Fault.IGNORED_FIELD && happens(fault)) {
                return fault;
            }
        }
        return null;
    }

    synchronized boolean ofItem(Fault fault) {
        return happens(fault);
    }

    synchronized boolean coin() {
        return random.nextBoolean();
    }

    synchronized Duration silence() {
        return silence;
    }

    synchronized Map<Fault, Long> made() {
        return new EnumMap<>(made);
    }

    private boolean happens(Fault fault) {
        double share = shares.getOrDefault(fault, 0.0);
        if (share == 0 || random.nextDouble() >= share) {
            return false;
        }
        made.merge(fault, 1L, Long::sum);
        return true;
    }
}
