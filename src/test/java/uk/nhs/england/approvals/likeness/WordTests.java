package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTests {

    @Test
    void formsOfAWordHaveOneStemAndStayAsTheyAreWritten() {
        var words = Word.of("Vaccinating, vaccinations");

        assertThat(words).extracting(Word::stem).containsExactly("vaccin", "vaccin");
        assertThat(words).extracting(Word::written).containsExactly("Vaccinating", "vaccinations");
    }

    @Test
    void functionWordsTellNothing() {
        assertThat(Word.of("It is for the patients of a trust"))
                .extracting(Word::written)
                .containsExactly("patients", "trust");
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Word.of(" … ")).isEmpty();
    }
}
