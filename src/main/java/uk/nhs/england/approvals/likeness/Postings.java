package uk.nhs.england.approvals.likeness;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which entries hold which words: finds quickly those worth an exact comparison. Holds keys and
 * words in memory, no text.
 */
final class Postings implements AutoCloseable {

    private static final String KEY = "key";
    private static final String WORDS = "words";

    private final IndexWriter writer;
    private final SearcherManager searchers;

    Postings() {
        try {
            var config = new IndexWriterConfig(new EnglishAnalyzer());
            config.setSimilarity(new Frequencies());
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String key, String text) throws IOException {
        var document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(KEY, new BytesRef(key)));
        document.add(new TextField(WORDS, text, Field.Store.NO));
        writer.updateDocument(new Term(KEY, key), document);
    }

    void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(KEY, key));
    }

    /** Lets a search see what was put and removed before. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** The keys of the entries that share most with these stems, by their weights. */
    List<String> most(Map<String, Double> stems, int most) throws IOException {
        var query = new BooleanQuery.Builder();
        stems.forEach(
                (stem, weight) ->
                        query.add(
                                new BoostQuery(
                                        new TermQuery(new Term(WORDS, stem)), weight.floatValue()),
                                Occur.SHOULD));
        var searcher = searchers.acquire();
        try {
            searcher.setSimilarity(new Frequencies());
            var keys = new ArrayList<String>();
            var hits = searcher.search(query.build(), most).scoreDocs;
            Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
            var values = MultiDocValues.getBinaryValues(searcher.getIndexReader(), KEY);
            for (var hit : hits) {
                if (values != null && values.advanceExact(hit.doc)) {
                    keys.add(values.binaryValue().utf8ToString());
                }
            }
            return keys;
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    /** BM25 without what depends on the state of Lucene's segments; the weights say the rest. */
    private static final class Frequencies extends BM25Similarity {

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
}
