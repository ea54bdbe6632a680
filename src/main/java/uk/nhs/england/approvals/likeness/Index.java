package uk.nhs.england.approvals.likeness;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One node's index of the entries. */
final class Index {

    /** So many matches at most are ranked. */
    static final int MOST = 200;

    private final Analyzer english = new EnglishAnalyzer();
    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    Index() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(english));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean lacks(Entries.Changed changed) {
        return known.getOrDefault(changed.kind() + changed.reference(), -1L) < changed.change();
    }

    void apply(List<Entries.Stored> batch) {
        try {
            for (var stored : batch) {
                var key = stored.kind() + stored.reference();
                known.put(key, stored.change());
                var term = new Term("key", key);
                if (stored.removed()) {
                    writer.deleteDocuments(term);
                } else {
                    writer.updateDocument(term, document(stored.entry()));
                }
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField("key", entry.kind() + entry.reference(), Field.Store.NO));
        document.add(new StoredField("kind", entry.kind().name()));
        document.add(new StoredField("reference", entry.reference()));
        document.add(new StoredField("title", entry.title()));
        document.add(new TextField("words", entry.title() + "\n" + entry.text(), Field.Store.YES));
        return document;
    }

    List<Match> like(Text asked, int most) {
        try {
            var terms = terms(asked.title() + "\n" + asked.text());
            var query = new BooleanQuery.Builder();
            terms.stream()
                    .limit(500)
                    .forEach(
                            term ->
                                    query.add(
                                            new TermQuery(new Term("words", term)), Occur.SHOULD));
            var searcher = searchers.acquire();
            try {
                var found = new ArrayList<Match>();
                for (var hit : searcher.search(query.build(), most + 1).scoreDocs) {
                    var document = searcher.storedFields().document(hit.doc);
                    var score = hit.score / (hit.score + 20);
                    if (!document.get("reference").equals(asked.except())) {
                        found.add(match(document, score, terms));
                    }
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Match match(
            org.apache.lucene.document.Document document, double score, Set<String> terms)
            throws IOException {
        var common = new LinkedHashSet<>(terms);
        common.retainAll(terms(document.get("words")));
        return new Match(
                Kind.valueOf(document.get("kind")),
                document.get("reference"),
                document.get("title"),
                score,
                score,
                0,
                common.stream().limit(8).toList());
    }

    private Set<String> terms(String text) throws IOException {
        var counts = new HashMap<String, Integer>();
        try (var stream = english.tokenStream("words", text)) {
            var term =
                    stream.addAttribute(
                            org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                counts.merge(term.toString(), 1, Integer::sum);
            }
            stream.end();
        }
        return new LinkedHashSet<>(counts.keySet());
    }
}
