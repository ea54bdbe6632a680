package uk.nhs.england.approvals.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Does one thing again and again, some of it at once. */
final class Load {

    private Load() {}

    /**
     * @param from the number of the first; each is done once
     * @param worker called once for each that works at once
     */
    static Measured run(int from, int count, int atOnce, Worker worker)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var nanos = new long[count];
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var workers = new ArrayList<Step>();
            for (int i = 0; i < atOnce; i++) {
                workers.add(worker.begin());
            }
            long start = System.nanoTime();
            var running = new ArrayList<java.util.concurrent.Future<Void>>();
            for (var step : workers) {
                running.add(
                        threads.submit(
                                () -> {
                                    work(step, from, next, nanos);
                                    return null;
                                }));
            }
            for (var one : running) {
                one.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            for (var step : workers) {
                step.end();
            }
            return new Measured(List.of(new Part(count, seconds)), nanos);
        }
    }

    private static void work(Step step, int from, AtomicInteger next, long[] nanos)
            throws Exception {
        for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
            long start = System.nanoTime();
            step.act(from + i);
            nanos[i] = System.nanoTime() - start;
        }
    }

    /** Somebody who is about to work. */
    @FunctionalInterface
    interface Worker {
        Step begin();
    }

    /** One of those who work at once. */
    @FunctionalInterface
    interface Step {

        void act(int number) throws Exception;

        default void end() {}
    }

    /** How many were done in how many seconds. */
    record Part(int count, double seconds) {

        double perSecond() {
            return count / seconds;
        }
    }

    /**
     * What came of it.
     *
     * @param parts the rounds
     * @param nanos how long each took
     */
    record Measured(List<Part> parts, long[] nanos) {

        Measured and(Measured other) {
            var all = new ArrayList<>(parts);
            all.addAll(other.parts);
            var both = Arrays.copyOf(nanos, nanos.length + other.nanos.length);
            System.arraycopy(other.nanos, 0, both, nanos.length, other.nanos.length);
            return new Measured(all, both);
        }

        double perSecond() {
            return parts.stream().mapToInt(Part::count).sum()
                    / parts.stream().mapToDouble(Part::seconds).sum();
        }

        /** The time within which this share of them was done, milliseconds. */
        double percentile(int share) {
            var sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * share / 100)] / 1e6;
        }
    }
}
