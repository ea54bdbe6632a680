package uk.nhs.england.approvals.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One node's index of the entries: many ask at once, and each answer is of one state. */
final class Index implements AutoCloseable {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Contents contents = new Contents();

    int size() {
        return locked(lock.readLock(), contents::size);
    }

    /** How many texts have no direction yet. */
    int sizeWithoutMeaning() {
        return locked(lock.readLock(), () -> contents.withoutMeaning().size());
    }

    /** The first texts whose direction is yet to be computed. */
    List<Hash> withoutMeaning(int most) {
        return locked(
                lock.readLock(), () -> contents.withoutMeaning().stream().limit(most).toList());
    }

    boolean lacks(Entries.Changed changed) {
        return locked(lock.readLock(), () -> contents.lacks(changed));
    }

    /** The direction of the entry with this reference, if it has just this text and it is known. */
    Optional<Direction> direction(String reference, Hash hash) {
        return locked(lock.readLock(), () -> contents.direction(reference, hash));
    }

    void apply(List<Stored> batch) {
        locked(
                lock.writeLock(),
                () -> {
                    contents.apply(batch);
                    return contents;
                });
    }

    void learn(Map<Hash, Direction> directions) {
        locked(
                lock.writeLock(),
                () -> {
                    directions.forEach(contents::learn);
                    return contents;
                });
    }

    /** The entries most like the text, best first. */
    List<Ranked> like(Question question) {
        return locked(lock.readLock(), () -> contents.like(question));
    }

    @Override
    public void close() {
        locked(
                lock.writeLock(),
                () -> {
                    contents.close();
                    return contents;
                });
    }

    private static <T> T locked(Lock lock, Access<T> access) {
        lock.lock();
        try {
            return access.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private interface Access<T> {
        T get() throws IOException;
    }
}
