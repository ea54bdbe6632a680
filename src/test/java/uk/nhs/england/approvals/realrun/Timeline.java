package uk.nhs.england.approvals.realrun;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What is to be done when; of what is due at the same time, what was noted first comes first. */
final class Timeline {

    private record Entry(Instant at, long place, Runnable act) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::place));
    private long places;

    void at(Instant at, Runnable act) {
        entries.add(new Entry(at, places++, act));
    }

    /**
     * Does it all in order, up to an instant.
     *
     * @param clock is told the time before each act
     */
    void run(Instant until, Consumer<Instant> clock) {
        while (!entries.isEmpty() && entries.peek().at().isBefore(until)) {
            var next = entries.remove();
            clock.accept(next.at());
            next.act().run();
        }
    }
}
