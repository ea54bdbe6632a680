package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The score from which an overlap is likely is data with dates. */
@ServiceTest
class OverlapThresholdsModuleTests {

    private static final String PATH = "/overlap-thresholds";

    private final Office office;
    private final JdbcClient database;
    private final Comparisons comparisons;
    private final TransactionTemplate transaction;
    private final List<OverlapThreshold> before;

    OverlapThresholdsModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
        comparisons = context.getBean(Comparisons.class);
        before = context.getBean(OverlapThresholds.class).all();
    }

    @AfterEach
    void asBefore() {
        database.sql("delete from businesscase_likely_overlap").update();
        for (var one : before) {
            database.sql(
                            """
                            insert into businesscase_likely_overlap (score, valid_from, valid_to)
                            values (?, ?, ?)
                            """)
                    .params(one.score(), one.from(), one.until())
                    .update();
        }
    }

    @Test
    void anotherScoreCountsFromItsDayOnAndNotBefore() {
        var day = office.today().plusYears(1);
        var earlier = comparisons.likelyFrom(day.minusDays(1));
        change(day, "0.75").ok();

        assertThat(comparisons.likelyFrom(day)).isEqualTo(0.75);
        assertThat(comparisons.likelyFrom(day.plusYears(5))).isEqualTo(0.75);
        assertThat(comparisons.likelyFrom(day.minusDays(1))).isEqualTo(earlier);
    }

    @Test
    void aPlannedScoreCountsUntilTheNextPlannedOneAndCanBeCorrected() {
        var day = office.today().plusYears(1);
        change(day.plusDays(30), "0.9").ok();
        change(day, "0.75").ok();
        change(day, "0.7").ok();
        change(day, "0.7").ok();

        assertThat(comparisons.likelyFrom(day.plusDays(29))).isEqualTo(0.7);
        assertThat(comparisons.likelyFrom(day.plusDays(30))).isEqualTo(0.9);
        var listed = office.as(Staff.AUDITOR).get(PATH).ok().get("items");
        assertThat(listed.get(1).get("from").asString()).isEqualTo(day.toString());
        assertThat(listed.get(1).get("until").asString()).isEqualTo(day.plusDays(30).toString());
    }

    @Test
    void ofTwoChangesAtOnceOneWinsAndTheOtherIsTold() {
        var day = office.today().plusYears(3);

        transaction.executeWithoutResult(
                _ -> {
                    change(day, "0.75").ok();
                    CompletableFuture.supplyAsync(() -> change(day, "0.35"))
                            .join()
                            .refused(409, "changed-meanwhile");
                });

        assertThat(comparisons.likelyFrom(day)).isEqualTo(0.75);
        change(day, "0.35").ok();
        assertThat(comparisons.likelyFrom(day)).isEqualTo(0.35);
    }

    @Test
    void whatIsOverIsNeverChanged() {
        change(office.today().minusDays(1), "0.75").refused(422, "overlap-thresholds-change-ahead");
        change(office.today().plusYears(11), "0.75")
                .refused(422, "overlap-thresholds-change-ahead");

        assertThat(office.as(Staff.PMO).get(PATH).ok().get("items").size())
                .isEqualTo(before.size());
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.5", "1.01", "0.123", "''"})
    void aScoreThatNoComparisonCouldHaveIsRefusedByName(String score) {
        assertThat(change(office.today().plusDays(3), score).fields()).containsOnly("score");
    }

    @Test
    void onlyTheAdministratorChangesItAndLeadsDoNotReadIt() {
        var path = PATH + "/" + office.today().plusDays(3);
        assertThat(office.as(Staff.PMO).put(path, Map.of("score", 0.5)).status()).isEqualTo(403);
        assertThat(office.as(Staff.LEAD).get(PATH).status()).isEqualTo(403);
        assertThat(office.as(Boards.chairOf("ARB")).get(PATH).status()).isEqualTo(200);
    }

    @Test
    void aChangeIsOnTheRecord() {
        var day = office.today().plusYears(2);
        change(day, "0.65").ok();

        var recorded =
                database.sql("select count(*) from audit_event where what like ?")
                        .param("%from a score of 0.65, from " + day + "%")
                        .query(Integer.class)
                        .single();
        assertThat(recorded).isEqualTo(1);
    }

    private Reply change(LocalDate from, String score) {
        var body = new HashMap<String, Object>();
        body.put("score", score.isEmpty() ? null : Double.valueOf(score));
        return office.as(Staff.ADMINISTRATOR).put(PATH + "/" + from, body);
    }
}
