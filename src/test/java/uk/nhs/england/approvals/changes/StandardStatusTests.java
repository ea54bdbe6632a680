package uk.nhs.england.approvals.changes;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.changes.ReviewOutcome.BACKED_OUT;
import static uk.nhs.england.approvals.changes.ReviewOutcome.CAUSED_INCIDENT;
import static uk.nhs.england.approvals.changes.ReviewOutcome.FAILED;
import static uk.nhs.england.approvals.changes.ReviewOutcome.SUCCESSFUL;
import static uk.nhs.england.approvals.changes.ReviewOutcome.SUCCESSFUL_WITH_ISSUES;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** Standard status is earned by record and lost on failure, by itself (product rule 10). */
class StandardStatusTests {

    private static final ChangeRule RULE =
            new ChangeRule(LocalDate.parse("2021-11-29"), null, 3, 1, 5, 10, 3, 4, 5);

    @Test
    void threeSuccessesInARowEarnIt() {
        assertThat(earned(SUCCESSFUL, SUCCESSFUL)).isFalse();
        assertThat(earned(SUCCESSFUL, SUCCESSFUL, SUCCESSFUL)).isTrue();
        assertThat(earned(SUCCESSFUL, SUCCESSFUL, FAILED, SUCCESSFUL)).isFalse();
    }

    @Test
    void aSuccessWithIssuesNeitherEarnsNorLosesIt() {
        assertThat(earned(SUCCESSFUL, SUCCESSFUL, SUCCESSFUL_WITH_ISSUES)).isFalse();
        assertThat(earned(SUCCESSFUL, SUCCESSFUL, SUCCESSFUL_WITH_ISSUES, SUCCESSFUL)).isTrue();
        assertThat(earned(SUCCESSFUL, SUCCESSFUL, SUCCESSFUL, SUCCESSFUL_WITH_ISSUES)).isTrue();
    }

    @Test
    void aFailureLosesItAndThreeSuccessesEarnItAgain() {
        assertThat(earned(SUCCESSFUL, SUCCESSFUL, SUCCESSFUL, BACKED_OUT)).isFalse();
        assertThat(earned(SUCCESSFUL, SUCCESSFUL, SUCCESSFUL, FAILED, SUCCESSFUL, SUCCESSFUL))
                .isFalse();
        assertThat(
                        earned(
                                SUCCESSFUL,
                                SUCCESSFUL,
                                SUCCESSFUL,
                                FAILED,
                                SUCCESSFUL,
                                SUCCESSFUL,
                                SUCCESSFUL))
                .isTrue();
    }

    @Test
    void anIncidentLosesItWhateverTheRuleAllows() {
        var lenient = new ChangeRule(RULE.from(), null, 1, 5, 5, 10, 3, 4, 5);
        assertThat(StandardStatus.by(lenient, List.of(SUCCESSFUL, FAILED)).earned()).isTrue();
        assertThat(StandardStatus.by(lenient, List.of(SUCCESSFUL, CAUSED_INCIDENT)).earned())
                .isFalse();
    }

    @Test
    void failuresAreCountedAmongTheLatestOnly() {
        var two = new ChangeRule(RULE.from(), null, 1, 2, 3, 10, 3, 4, 5);
        assertThat(
                        StandardStatus.by(
                                        two,
                                        List.of(SUCCESSFUL, FAILED, SUCCESSFUL, SUCCESSFUL, FAILED))
                                .earned())
                .isTrue();
        assertThat(StandardStatus.by(two, List.of(SUCCESSFUL, FAILED, SUCCESSFUL, FAILED)).earned())
                .isFalse();
    }

    @Test
    void itSaysWhy() {
        assertThat(StandardStatus.by(RULE, List.of()).why()).contains("No change");
        assertThat(StandardStatus.by(RULE, List.of(SUCCESSFUL)).why()).contains("1 of 3");
    }

    private static boolean earned(ReviewOutcome... record) {
        return StandardStatus.by(RULE, List.of(record)).earned();
    }
}
