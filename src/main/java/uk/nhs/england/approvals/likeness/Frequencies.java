package uk.nhs.england.approvals.likeness;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/** BM25 without what depends on the state of Lucene's segments; the weights say the rest. */
final class Frequencies extends BM25Similarity {

    private static final float USUAL_LENGTH = 100;

    @Override
    protected float idf(long in, long of) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return USUAL_LENGTH;
    }
}
