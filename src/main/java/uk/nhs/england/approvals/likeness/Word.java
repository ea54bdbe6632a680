package uk.nhs.england.approvals.likeness;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A word that tells something: English function words are left out.
 *
 * @param stem what its forms have in common, for example {@code vaccin}
 * @param written as the text has it
 */
record Word(String stem, String written) {

    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    /** The words of a text in their order. */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = ENGLISH.tokenStream("", text)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var written = text.substring(place.startOffset(), place.endOffset());
                words.add(new Word(stem.toString(), written));
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
