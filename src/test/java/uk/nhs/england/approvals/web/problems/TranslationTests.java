package uk.nhs.england.approvals.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.RequestRefused;

import java.sql.SQLException;

/** What a failure of the database means to a caller. */
class TranslationTests {

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23P01", "23503", "23001"})
    void whatIsRecordedAlreadyIsAClash(String state) {
        var refused = translated(state);

        assertThat(refused.type()).isEqualTo(ProblemType.CONFLICT);
        assertThat(refused.errors().getFirst().rule()).isEqualTo("clash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22003", "22007", "22008", "22021", "22P05"})
    void whatTheDatabaseCannotKeepIsNoClash(String state) {
        var refused = translated(state);

        assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
        assertThat(refused.errors().getFirst().rule()).isEqualTo("can-be-kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23502", "23514", "22012", "42P01"})
    void aCheckThatARuleOfOursForgotIsAFaultOfOurs(String state) {
        assertThat(translated(state).type()).isEqualTo(ProblemType.INTERNAL_ERROR);
    }

    @Test
    void whatNoCodeSaysIsAFaultOfOurs() {
        assertThat(Translation.of(new DataIntegrityViolationException("?")).type())
                .isEqualTo(ProblemType.INTERNAL_ERROR);
        assertThat(Translation.of(new SQLException("?")).type())
                .isEqualTo(ProblemType.INTERNAL_ERROR);
    }

    private static RequestRefused translated(String state) {
        return Translation.of(
                new DataIntegrityViolationException("not kept", new SQLException("why", state)));
    }
}
