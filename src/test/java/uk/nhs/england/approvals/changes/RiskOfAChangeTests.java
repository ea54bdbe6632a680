package uk.nhs.england.approvals.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.changes.RiskAnswers.Reach;
import uk.nhs.england.approvals.tables.DecisionTable;
import uk.nhs.england.approvals.tables.Tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The risk of a change by the published table: the highest wins, and it says why. */
class RiskOfAChangeTests {

    private static final DecisionTable TABLE = table();

    @Test
    void whatTheTeamHasDoneBeforeAndCanTakeBackIsOfLowRisk() {
        assertThat(rows(SomeChange.SAFE)).isEmpty();
        assertThat(find(SomeChange.SAFE).level()).isEqualTo(Risk.LOW);
    }

    @Test
    void theHighestWins() {
        var risk = find(new RiskAnswers(Reach.MANY_ORGANISATIONS, true, true, true, false));
        assertThat(risk.level()).isEqualTo(Risk.HIGH);
        assertThat(risk.rows())
                .extracting(RiskFound.FiredRow::row)
                .containsExactly(
                        "risk-many-organisations-down", "risk-many-organisations", "risk-outage");
        assertThat(risk.rows()).allSatisfy(row -> assertThat(row.reason()).isNotBlank());
    }

    @Test
    void careAtRiskIsAHighRisk() {
        assertThat(rows(new RiskAnswers(Reach.NOBODY, false, true, true, true)))
                .containsExactly("risk-care");
    }

    @Test
    void noWayBackAndNeverDoneBeforeIsAHighRisk() {
        var risk = find(new RiskAnswers(Reach.NOBODY, false, false, false, false));
        assertThat(risk.level()).isEqualTo(Risk.HIGH);
        assertThat(find(new RiskAnswers(Reach.NOBODY, false, false, true, false)).level())
                .isEqualTo(Risk.MEDIUM);
    }

    @Test
    void conditionsCountBesideAnswers() {
        var request = SomeChange.request(new Lane.Emergency("It is down."));
        assertThat(FindingRisk.find(request, true, TABLE).rows())
                .extracting(RiskFound.FiredRow::row)
                .containsExactly("risk-emergency", "risk-sensitive");
    }

    private static List<String> rows(RiskAnswers answers) {
        return find(answers).rows().stream().map(RiskFound.FiredRow::row).toList();
    }

    private static RiskFound find(RiskAnswers answers) {
        var request =
                SomeChange.request(
                        new Lane.Normal(null), SomeChange.FROM, SomeChange.UNTIL, answers);
        return FindingRisk.find(request, false, TABLE);
    }

    private static DecisionTable table() {
        try (var file = Tables.class.getResourceAsStream("/processes/change-risk.2026-04-01.dmn")) {
            return Tables.read(
                    "change-risk", LocalDate.parse("2026-04-01"), Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
