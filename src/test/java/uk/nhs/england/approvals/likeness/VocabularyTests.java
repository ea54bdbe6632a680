package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class VocabularyTests {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void aRareWordTellsMoreThanACommonOneAndAnUnknownOneMost() {
        add("portal zebra");
        add("portal booking");
        add("portal");

        assertThat(tells("zebra")).isGreaterThan(tells("portal"));
        assertThat(tells("unicorn")).isGreaterThan(tells("zebra"));
        assertThat(tells("portal")).isPositive();
    }

    @Test
    void whatIsRemovedLeavesNoTrace() {
        add("portal");
        var before = tells("portal");
        var bag = add("portal zebra");
        vocabulary.remove(bag);

        assertThat(tells("portal")).isEqualTo(before);
    }

    @Test
    void aWordThatComesTwiceWeighsLessThanTwice() {
        var once = vocabulary.weight(Vocabulary.UNKNOWN, 1);

        assertThat(vocabulary.weight(Vocabulary.UNKNOWN, 2)).isBetween(once, 2 * once);
    }

    @Test
    void theStrongestWordsAreTheRareOnes() {
        add("portal zebra");
        add("portal booking");
        add("portal");

        assertThat(vocabulary.strongest(Word.of("the zebra portal of unicorns"), 1))
                .containsOnlyKeys("zebra");
    }

    @Test
    void theSameTextIsAsLikeAsCanBeAndWordsThatNoTextHasMakeItLess() {
        var bag = add("portal zebra");
        var known = vocabulary.weigh(bag);

        assertThat(vocabulary.weigh(Word.of("zebra portal")).cosine(known)).isEqualTo(1);
        assertThat(vocabulary.weigh(Word.of("zebra portal unicorn")).cosine(known))
                .isBetween(0.1, 0.9);
        assertThat(vocabulary.weigh(Word.of("unicorn")).cosine(known)).isZero();
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        var known = vocabulary.weigh(add("portal zebra"));

        assertThat(vocabulary.weigh(List.of()).isEmpty()).isTrue();
        assertThat(vocabulary.weigh(List.of()).cosine(known)).isZero();
    }

    private Bag add(String text) {
        var bag = vocabulary.bag(Word.of(text));
        vocabulary.add(bag);
        return bag;
    }

    private double tells(String word) {
        return vocabulary.tells(vocabulary.known(Word.of(word).getFirst().stem()));
    }
}
