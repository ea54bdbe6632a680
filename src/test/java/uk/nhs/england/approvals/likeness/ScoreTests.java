package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTests {

    @Test
    void wordsCountHalfMeaningThreeTenthsTitlesTwoTenths() {
        assertThat(new Score(1, 0.0, 0.0).total()).isEqualTo(0.5, within(1e-9));
        assertThat(new Score(0, 1.0, 0.0).total()).isEqualTo(0.3, within(1e-9));
        assertThat(new Score(0, 0.0, 1.0).total()).isEqualTo(0.2, within(1e-9));
    }

    @Test
    void whereAPartIsMissingTheOthersCountForIt() {
        assertThat(new Score(0.6, null, null).total()).isEqualTo(0.6, within(1e-9));
        assertThat(new Score(0.6, 0.6, null).total()).isEqualTo(0.6, within(1e-9));
        assertThat(new Score(1, null, 0.0).total()).isEqualTo(0.5 / 0.7, within(1e-9));
    }
}
