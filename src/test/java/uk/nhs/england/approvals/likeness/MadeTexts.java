package uk.nhs.england.approvals.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Any number of texts: mixed from given ones, or made of made words where none are given. Those
 * words are as frequent as words of a language are (the second half as often as the first, and so
 * on), and each text is about one of some topics, by its words and by its direction.
 */
final class MadeTexts {

    private static final int WORDS = 30_000;
    private static final int TOPICS = 60;
    private static final int WORDS_OF_A_TOPIC = 400;
    private static final double ABOUT_THE_TOPIC = 0.4;

    private final Random random = new Random(1);
    private final List<Entry> given;
    private final Map<Hash, Direction> directions;
    private final List<float[]> topics;

    MadeTexts(List<Entry> given, Map<Hash, Direction> directions) {
        this.given = given;
        this.directions = directions;
        this.topics = IntStream.range(0, TOPICS).mapToObj(_ -> noise(0.05)).toList();
    }

    /** A text and what it is taken to mean. */
    record Made(Entry entry, Direction direction) {}

    List<Made> make(int count) {
        var made = new ArrayList<Made>();
        for (var i = 0; i < count; i++) {
            made.add(given.isEmpty() ? ofWords("C-" + i) : mixed("C-" + i));
        }
        return made;
    }

    /** The first half of one text and the second of another, with a number of its own. */
    private Made mixed(String reference) {
        var one = given.get(random.nextInt(given.size()));
        var other = given.get(random.nextInt(given.size()));
        var text =
                one.text().substring(0, one.text().length() / 2)
                        + " "
                        + other.text().substring(other.text().length() / 2);
        var near = directions.get(Hash.of(one.title(), one.text()));
        var values = new float[near.dimensions()];
        for (var i = 0; i < values.length; i++) {
            values[i] = near.step(i) / 254f;
        }
        var title = other.title() + " " + reference;
        return new Made(new Entry(Kind.CASE, reference, title, text), near(values));
    }

    private Made ofWords(String reference) {
        var topic = random.nextInt(TOPICS);
        var text = words(topic, 30 + (int) Math.abs(random.nextGaussian() * 120));
        var title = words(topic, 3 + random.nextInt(5));
        return new Made(new Entry(Kind.CASE, reference, title, text), near(topics.get(topic)));
    }

    private String words(int topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> word(random.nextDouble() < ABOUT_THE_TOPIC, topic))
                .collect(Collectors.joining(" "));
    }

    private String word(boolean ofTopic, int topic) {
        return ofTopic
                ? "t" + topic + "w" + rank(WORDS_OF_A_TOPIC)
                : "w" + Integer.toString(rank(WORDS), 26);
    }

    /** By Zipf's law: a rank is as likely as its reciprocal. */
    private int rank(int most) {
        return (int) Math.exp(random.nextDouble() * Math.log(most));
    }

    private Direction near(float[] values) {
        var noise = noise(0.03);
        for (var i = 0; i < noise.length; i++) {
            noise[i] += values[i];
        }
        return Direction.of(noise);
    }

    private float[] noise(double deviation) {
        var values = new float[LanguageModel.DIMENSIONS];
        for (var i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return values;
    }
}
