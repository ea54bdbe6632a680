package uk.nhs.england.approvals.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static uk.nhs.england.approvals.testing.Refusing.refuses;
import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.nhs.england.approvals.kernel.Refused;

/** A name leads nowhere, hides nothing and can be saved anywhere. */
class FileNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpia.pdf",
                "DPIA (final), v2 - 2026.pdf",
                "Überblick für é.docx",
                "报告.pdf",
                "consultation.pdf"
            })
    void anOrdinaryNameIsFine(String name) {
        assertThatCode(() -> FileName.of(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/../dpia.pdf",
                "a/b.pdf",
                "a\\b.pdf",
                "C:dpia.pdf",
                "what?.pdf",
                "a\"b.pdf",
                "a<b>.pdf",
                "a|b.pdf",
                "a*.pdf",
                "two\nlines.pdf",
                "null\0.pdf",
                "a..pdf"
            })
    void aNameIsNoPath(String name) {
        refuses(() -> FileName.of(name), "file-name-is-no-path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".htaccess",
                "~dpia.pdf",
                "-rf.pdf",
                " dpia.pdf",
                "dpia.pdf.",
                "dpia.pdf ",
                "CON",
                "nul.pdf",
                "con.sultation.pdf",
                "lpt1.txt",
                "dpia\u202efdp.exe",
                "dp\u200bia.pdf",
                "half\ud83d.pdf"
            })
    void aNameIsPlain(String name) {
        refuses(() -> FileName.of(name), "file-name-is-plain");
    }

    @Test
    void aNameIsNotOverlong() {
        assertThatCode(() -> FileName.of("x".repeat(146) + ".pdf")).doesNotThrowAnyException();
        refuses(() -> FileName.of("x".repeat(147) + ".pdf"), "file-name-length");
        refuses(() -> FileName.of("中".repeat(90) + ".pdf"), "file-name-length");
        var blank = catchThrowableOfType(Refused.class, () -> FileName.of(""));
        assertThat(rules(blank.refusals())).contains("file-name-length");
    }

    @Test
    void aNameIsWrittenOneWay() {
        assertThat(FileName.of("e\u0301.pdf")).isEqualTo(FileName.of("\u00e9.pdf"));
    }
}
