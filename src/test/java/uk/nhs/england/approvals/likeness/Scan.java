package uk.nhs.england.approvals.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What ours is compared with for speed: every entry is compared with the question, exactly. */
final class Scan {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Vocabulary titles = new Vocabulary();
    private final Centre centre = new Centre(LanguageModel.DIMENSIONS);
    private final List<Held> held = new ArrayList<>();

    Scan(List<MadeTexts.Made> texts) {
        for (var text : texts) {
            var entry = text.entry();
            var words = vocabulary.bag(Word.of(entry.title() + "\n" + entry.text()));
            var title = titles.bag(Word.of(entry.title()));
            vocabulary.add(words);
            titles.add(title);
            centre.add(text.direction());
            held.add(new Held(entry.reference(), words, title, text.direction()));
        }
    }

    /** The references of the ten most alike, best first. */
    List<String> ten(Entry asked, Direction direction) {
        var words = vocabulary.bag(Word.of(asked.title() + "\n" + asked.text()));
        var title = titles.bag(Word.of(asked.title()));
        var profile = profile(new Held(asked.reference(), words, title, direction));
        return held.stream()
                .filter(entry -> !entry.reference().equals(asked.reference()))
                .map(entry -> new Scored(entry.reference(), profile.score(profile(entry)).total()))
                .sorted(Comparator.comparingDouble(Scored::total).reversed())
                .limit(10)
                .map(Scored::reference)
                .toList();
    }

    private Profile profile(Held entry) {
        return new Profile(
                vocabulary.weigh(entry.words()),
                titles.weigh(entry.title()),
                centre.from(entry.direction()));
    }

    private record Held(String reference, Bag words, Bag title, Direction direction) {}

    private record Scored(String reference, double total) {}
}
