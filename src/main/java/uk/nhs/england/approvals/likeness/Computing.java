package uk.nhs.england.approvals.likeness;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the directions that the index lacks, a few in each transaction, on one node at once. */
@Component
class Computing {

    private static final int AT_ONCE = 8;

    private final Following following;
    private final Directions directions;
    private final Meaning meaning;
    private final TransactionTemplate transaction;

    Computing(
            Following following,
            Directions directions,
            Meaning meaning,
            PlatformTransactionManager transactions) {
        this.following = following;
        this.directions = directions;
        this.meaning = meaning;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Until none is lacking, another node is at it, or this thread is to end. */
    void computeAll() {
        compute(Integer.MAX_VALUE);
    }

    /** The same for at most so many texts. */
    void compute(int most) {
        for (var left = most;
                left > 0 && !Thread.currentThread().isInterrupted() && computeSome(left);
                left -= AT_ONCE) {
            following.catchUp();
        }
    }

    private boolean computeSome(int most) {
        var lacking = following.current().withoutMeaning(Math.min(most, AT_ONCE));
        return !lacking.isEmpty()
                && Boolean.TRUE.equals(
                        transaction.execute(
                                _ -> {
                                    var mine = directions.mayCompute();
                                    if (mine) {
                                        directions.uncomputed(lacking).forEach(this::compute);
                                    }
                                    return mine;
                                }));
    }

    private void compute(Entry entry) {
        directions.put(
                Hash.of(entry.title(), entry.text()), meaning.of(entry.title(), entry.text()));
    }
}
