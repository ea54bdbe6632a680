package uk.nhs.england.approvals.likeness;

import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces that a language model of the BERT family has learnt: lower case,
 * without accents, each punctuation mark alone, and unknown words from their longest known parts.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String CONTINUED = "##";

    private final Map<String, Integer> pieces;
    private final int unknown;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
        this.unknown = id("[UNK]");
    }

    /** Reads the vocabulary from a tokenizer.json. */
    static WordPieces from(InputStream tokenizer) {
        var pieces = new HashMap<String, Integer>();
        var vocabulary = JsonMapper.shared().readTree(tokenizer).at("/model/vocab");
        vocabulary
                .properties()
                .forEach(piece -> pieces.put(piece.getKey(), piece.getValue().intValue()));
        return new WordPieces(pieces);
    }

    /** The number of a piece that must be there. */
    int id(String piece) {
        var id = pieces.get(piece);
        if (id == null) {
            throw new IllegalStateException("The vocabulary lacks " + piece);
        }
        return id;
    }

    /** The numbers of the text's pieces, in order. */
    List<Integer> of(String text) {
        var ids = new ArrayList<Integer>();
        for (var word : separated(text).split(" ")) {
            if (!word.isEmpty()) {
                ids.addAll(ofWord(word));
            }
        }
        return ids;
    }

    private static String separated(String text) {
        var separated = new StringBuilder();
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> separate(c, separated));
        return separated.toString();
    }

    private static void separate(int c, StringBuilder separated) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            separated.append(' ');
        } else if (standsAlone(c)) {
            separated.append(' ').appendCodePoint(c).append(' ');
        } else if (!Character.isISOControl(c)
                && c != 0xFFFD
                && Character.getType(c) != Character.FORMAT) {
            separated.appendCodePoint(c);
        }
    }

    private static boolean standsAlone(int c) {
        var symbolOfAscii = c < 128 && !Character.isLetterOrDigit(c) && !Character.isISOControl(c);
        return symbolOfAscii
                || Character.isIdeographic(c)
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }

    private List<Integer> ofWord(String word) {
        var ids = new ArrayList<Integer>();
        for (var from = 0; from < word.length(); ) {
            var to = word.length();
            while (to > from && !pieces.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from || word.length() > LONGEST_WORD) {
                return List.of(unknown);
            }
            ids.add(id(piece(word, from, to)));
            from = to;
        }
        return ids;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : CONTINUED + word.substring(from, to);
    }
}
