package uk.nhs.england.approvals.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What goes out as comma-separated values. */
class OutgoingCellTests {

    @Test
    void whatGoesOutIsNoFormula() {
        assertThat(OutgoingCell.of("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(OutgoingCell.of("+44 20")).isEqualTo("\"'+44 20\"");
        assertThat(OutgoingCell.of("-2")).isEqualTo("\"'-2\"");
        assertThat(OutgoingCell.of("@SUM(A1)")).isEqualTo("\"'@SUM(A1)\"");
        assertThat(OutgoingCell.of("\n=1+1")).isEqualTo("\"'\n=1+1\"");
        assertThat(OutgoingCell.of("\uFF1D1+1")).isEqualTo("\"'\uFF1D1+1\"");
    }

    @Test
    void aQuoteIsDoubled() {
        assertThat(OutgoingCell.of("say \"hello\"")).isEqualTo("\"say \"\"hello\"\"\"");
        assertThat(OutgoingCell.of("")).isEqualTo("\"\"");
    }
}
