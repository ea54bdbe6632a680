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
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
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

    /** Of entries that share as much, Lucene takes those that came first; nodes must agree. */
    private static final int SPARE = 100;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean changed;

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
        changed = true;
    }

    void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(KEY, key));
        changed = true;
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
        refresh();
        var searcher = searchers.acquire();
        try {
            searcher.setSimilarity(new Frequencies());
            var found = new ArrayList<Found>();
            var hits = searcher.search(query.build(), most + SPARE).scoreDocs;
            Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
            var values = MultiDocValues.getBinaryValues(searcher.getIndexReader(), KEY);
            for (var hit : hits) {
                if (values != null && values.advanceExact(hit.doc)) {
                    found.add(new Found(values.binaryValue().utf8ToString(), hit.score));
                }
            }
            return found.stream().sorted(Found.BEST_FIRST).limit(most).map(Found::key).toList();
        } finally {
            searchers.release(searcher);
        }
    }

    /** When asked, not for each of many changes. */
    private void refresh() throws IOException {
        if (changed) {
            searchers.maybeRefreshBlocking();
            changed = false;
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private record Found(String key, float score) {

        private static final Comparator<Found> BEST_FIRST =
                Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::key);
    }
}
