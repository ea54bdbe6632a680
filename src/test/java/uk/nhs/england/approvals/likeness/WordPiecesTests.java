package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

class WordPiecesTests {

    private final WordPieces pieces =
            from("[UNK] [CLS] [SEP] clinic ##ian ##s , - cafe".split(" "));

    @Test
    void aWordIsCutIntoItsLongestKnownParts() {
        assertThat(pieces.of("clinicians")).containsExactly(3, 4, 5);
    }

    @Test
    void caseAccentsAndWhiteSpaceDoNotMatter() {
        assertThat(pieces.of("CAFÉ\u00a0\n Clinic")).containsExactly(8, 3);
    }

    @Test
    void eachPunctuationMarkStandsAlone() {
        assertThat(pieces.of("clinic,-cafe")).containsExactly(3, 6, 7, 8);
    }

    @Test
    void aWordWithAPartThatIsNotKnownIsUnknownAsAWhole() {
        assertThat(pieces.of("clinicz")).containsExactly(0);
        assertThat(pieces.of("clinic" + "s".repeat(100))).containsExactly(0);
    }

    @Test
    void aTextWithoutWordsHasNoPieces() {
        assertThat(pieces.of(" \u0000\u200b ")).isEmpty();
    }

    @Test
    void aVocabularyThatLacksTheUnknownPieceIsRefusedByName() {
        assertThatThrownBy(() -> from("clinic"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[UNK]");
    }

    private static WordPieces from(String... vocabulary) {
        var json = new StringBuilder("{\"model\":{\"vocab\":{");
        for (var i = 0; i < vocabulary.length; i++) {
            json.append(i == 0 ? "" : ",").append("\"" + vocabulary[i] + "\":" + i);
        }
        var bytes = json.append("}}}").toString().getBytes(StandardCharsets.UTF_8);
        return WordPieces.from(new ByteArrayInputStream(bytes));
    }
}
