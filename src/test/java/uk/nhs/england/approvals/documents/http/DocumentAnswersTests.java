package uk.nhs.england.approvals.documents.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static uk.nhs.england.approvals.documents.DocumentFormat.HTML;
import static uk.nhs.england.approvals.documents.DocumentFormat.MARKDOWN;
import static uk.nhs.england.approvals.documents.DocumentFormat.PDF;

import org.junit.jupiter.api.Test;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

import uk.nhs.england.approvals.documents.DocumentFormat;

/** Which format a caller gets. */
class DocumentAnswersTests {

    @Test
    void aPageIsAnsweredUnlessSomethingElseIsWanted() throws Exception {
        assertThat(wanted(null)).isEqualTo(HTML);
        assertThat(wanted("")).isEqualTo(HTML);
        assertThat(wanted("*/*")).isEqualTo(HTML);
        assertThat(wanted("text/*")).isEqualTo(HTML);
    }

    @Test
    void theFormatThatIsLikedBestIsAnswered() throws Exception {
        assertThat(wanted("application/pdf")).isEqualTo(PDF);
        assertThat(wanted("text/markdown, text/html;q=0.5")).isEqualTo(MARKDOWN);
        assertThat(wanted("text/html;q=0.1, application/pdf;q=0.9")).isEqualTo(PDF);
        assertThat(wanted("application/json, */*;q=0.1")).isEqualTo(HTML);
    }

    @Test
    void theFormatThatIsNamedIsAnsweredWhateverTheHeaderSays() throws Exception {
        assertThat(DocumentAnswers.wanted(PDF, "text/html")).isEqualTo(PDF);
        assertThat(DocumentAnswers.wanted(MARKDOWN, "application/json")).isEqualTo(MARKDOWN);
    }

    @Test
    void aFormatThatThereIsNotIsRefused() {
        for (var accept : new String[] {"application/json", "text/html;q=0", "nonsense"}) {
            assertThatThrownBy(() -> wanted(accept))
                    .isInstanceOf(HttpMediaTypeNotAcceptableException.class);
        }
    }

    private static DocumentFormat wanted(String accept) throws Exception {
        return DocumentAnswers.wanted(null, accept);
    }
}
