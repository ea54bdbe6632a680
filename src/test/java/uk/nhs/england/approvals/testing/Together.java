package uk.nhs.england.approvals.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people act at once. */
public final class Together {

    private Together() {}

    /** What each was answered. */
    public static <T> List<T> two(Callable<T> one, Callable<T> other) {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> after(barrier, one));
            var second = threads.submit(() -> after(barrier, other));
            return List.of(get(first), get(second));
        }
    }

    private static <T> T after(CyclicBarrier barrier, Callable<T> act) throws Exception {
        barrier.await();
        return act.call();
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
