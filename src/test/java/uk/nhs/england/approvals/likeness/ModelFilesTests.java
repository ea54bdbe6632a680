package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** What the service says and does about the files of its language model. */
@ExtendWith(OutputCaptureExtension.class)
class ModelFilesTests {

    private final Meaning meaning = new Meaning(new LikenessProperties(true, Duration.ofHours(1)));

    @Test
    void theFilesThatThePackageBringsAreWhole() {
        meaning.verify(LanguageModel.class::getResourceAsStream);

        assertThat(meaning.isOn()).isTrue();
    }

    @Test
    void aMissingModelIsToldAndWordsAloneCount(CapturedOutput output) {
        meaning.verify(name -> name.equals(ModelFiles.MODEL) ? null : packaged(name));

        assertThat(output)
                .contains("bge-small-en-v1.5-q.onnx of the language model is not there")
                .contains("texts are compared by their words alone");
        assertThat(meaning.isOn()).isFalse();
    }

    @Test
    void aDamagedModelIsToldAndWordsAloneCount(CapturedOutput output) {
        meaning.verify(name -> name.equals(ModelFiles.MODEL) ? damaged(name) : packaged(name));

        assertThat(output).contains("bge-small-en-v1.5-q.onnx of the language model is damaged");
        assertThat(meaning.isOn()).isFalse();
    }

    @Test
    void aDamagedVocabularyIsToldToo() {
        assertThat(
                        ModelFiles.fault(
                                name ->
                                        name.equals(ModelFiles.TOKENIZER)
                                                ? damaged(name)
                                                : packaged(name)))
                .hasValueSatisfying(fault -> assertThat(fault).contains("tokenizer.json"));
    }

    private static InputStream packaged(String name) {
        return LanguageModel.class.getResourceAsStream(name);
    }

    private static InputStream damaged(String name) {
        try (var whole = packaged(name)) {
            var bytes = whole.readAllBytes();
            bytes[bytes.length / 2] ^= 1;
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
