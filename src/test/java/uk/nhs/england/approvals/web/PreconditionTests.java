package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTests {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"2\", \"3\""})
    void whoeverHasReadTheVersionMayChangeIt(String ifMatch) {
        assertThatNoException().isThrownBy(() -> Precondition.require(ifMatch, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\""})
    void whoeverHasReadAnotherMayNot(String ifMatch) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> Precondition.require(ifMatch, 3))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.STALE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "nonsense", "\"3"})
    void whatIsNoEtagIsNotTakenForAnOldOne(String ifMatch) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> Precondition.require(ifMatch, 3))
                .satisfies(
                        refused ->
                                assertThat(refused.type())
                                        .isEqualTo(ProblemType.MALFORMED_REQUEST));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whoeverDoesNotSayIsAsked(String ifMatch) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> Precondition.require(ifMatch, 3))
                .satisfies(
                        refused ->
                                assertThat(refused.type())
                                        .isEqualTo(ProblemType.IF_MATCH_REQUIRED));
    }
}
