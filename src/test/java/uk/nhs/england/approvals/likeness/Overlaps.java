package uk.nhs.england.approvals.likeness;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how well and how fast the service finds what is alike, with its own ranking code, and
 * prints tables. Each argument is one thing to measure:
 *
 * <ul>
 *   <li>{@code linked:FILE?id=…&title=…&text=…&links=FILE&from=…&to=…}: texts that another file
 *       links
 *   <li>{@code same:FILE?group=…&title=…&text=…}: texts of which a column says what they are about
 *   <li>{@code speed:N}: time, memory and lag over N generated entries
 * </ul>
 *
 * The names are columns of a CSV file with a header or fields of a JSON-lines file; a title may be
 * left out.
 */
final class Overlaps {

    private Overlaps() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var speeds = new ArrayList<Integer>();
        var corpora = new ArrayList<Corpus>();
        for (var argument : arguments) {
            var kind = argument.substring(0, argument.indexOf(':'));
            var rest = argument.substring(kind.length() + 1);
            switch (kind) {
                case "linked" -> corpora.add(Corpus.linked(file(rest), options(rest)));
                case "same" -> corpora.add(Corpus.same(file(rest), options(rest)));
                case "speed" -> speeds.add(Integer.parseInt(rest));
                default -> throw new IllegalArgumentException(argument);
            }
        }
        var directions = directions(corpora);
        corpora.forEach(corpus -> print(corpus, directions));
        for (var entries : speeds) {
            new Speed(corpora, directions).print(entries);
        }
        System.exit(0);
    }

    private static Path file(String rest) {
        return Path.of(rest.split("\\?")[0]);
    }

    private static Map<String, String> options(String rest) {
        var options = new HashMap<String, String>();
        for (var option : rest.substring(rest.indexOf('?') + 1).split("&")) {
            var parts = option.split("=", 2);
            options.put(parts[0], parts[1]);
        }
        return options;
    }

    /** Computed as the service does. */
    private static Map<Hash, Direction> directions(List<Corpus> corpora) throws Exception {
        var directions = new HashMap<Hash, Direction>();
        var began = System.nanoTime();
        try (var model = new LanguageModel()) {
            for (var corpus : corpora) {
                for (var entry : corpus.entries()) {
                    directions.computeIfAbsent(
                            Hash.of(entry.title(), entry.text()),
                            _ -> model.direction(entry.title() + "\n" + entry.text()));
                }
            }
        }
        var each = (System.nanoTime() - began) / 1e6 / Math.max(1, directions.size());
        say("%d texts understood, %.0f ms each", directions.size(), each);
        return directions;
    }

    private static void print(Corpus corpus, Map<Hash, Direction> directions) {
        var ours = new Ranking(corpus, directions);
        var words = new Ranking(corpus, Map.of());
        say("");
        say(
                "## %s: %d entries, %d queries",
                corpus.name(), corpus.entries().size(), corpus.answers().size());
        say("");
        say("| ranking | hit@1 | hit@5 | MRR@10 | hit@1 of each half |");
        say("|---|--:|--:|--:|--:|");
        say("| plain TF-IDF cosine | %s |", plain(corpus));
        say("| words alone (meaning off) | %s |", words.figures());
        say("| words, meaning and titles | %s |", ours.figures());
        printLikely("with meaning", ours);
        printLikely("words alone", words);
    }

    private static Figures plain(Corpus corpus) {
        var plain = new PlainTfIdf(corpus.entries());
        return new Figures(
                corpus.answers().keySet().stream()
                        .map(query -> Ranking.first(corpus, query, plain.ranked(query)))
                        .toList());
    }

    private static void printLikely(String which, Ranking ranking) {
        say("");
        say("| likely from, %s | precision | recall | found any | told, mean | told, p95 |", which);
        say("|---|--:|--:|--:|--:|--:|");
        for (var from = 0.25; from < 0.61; from += 0.05) {
            say("| %.2f | %s |", from, ranking.likely(from, 5));
        }
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
