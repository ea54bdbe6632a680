package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The sittings that a board's rule gives, a year ahead, and what becomes of them. */
@ServiceTest
class SeriesModuleTests {

    private static final String FORTNIGHTLY = "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE";

    @Autowired private SeriesTopUp topUp;
    @Autowired private SeriesReading reading;
    @Autowired private TransactionTemplate transaction;

    private final Office office;
    private final Api administrator;
    private final Api pmo;

    SeriesModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        administrator = office.as(Staff.ADMINISTRATOR);
        pmo = office.as(Staff.PMO);
    }

    @Test
    void aBoardIsPlannedAYearAheadAndItsLocalTimeStaysWhenTheClocksChange() {
        var series = planned("SA", FORTNIGHTLY, "2026-10-07");

        assertThat(series).hasSize(24);
        assertThat(starts(series).subList(0, 3))
                .containsExactly(
                        "2026-10-07T13:00:00Z", "2026-10-21T13:00:00Z", "2026-11-04T14:00:00Z");
        assertThat(starts(series)).endsWith("2027-08-25T13:00:00Z");
        assertThat(states(series)).containsOnly("PLANNED");
    }

    @Test
    void whatIsPlannedIsNotPlannedAgainHoweverOftenAndAtOnce() {
        var first = ids(planned("SB", FORTNIGHTLY, "2026-10-07"));
        var replies = Together.two(() -> plan("SB"), () -> plan("SB"));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(ids(series("SB"))).isEqualTo(first);
    }

    @Test
    void ofTwoWhoPlanAnEmptySeriesAtOnceOnePlansIt() {
        entered("SC", FORTNIGHTLY, "2026-10-07");
        Together.two(() -> plan("SC"), () -> plan("SC"));

        assertThat(dates(series("SC"))).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void theYearAheadIsToppedUpAsDaysGoBy() {
        var first = ids(planned("SD", FORTNIGHTLY, "2026-10-07"));
        office.clock().set(Instant.parse("2026-10-07T18:00:00Z"));
        plan("SD").ok();

        var later = series("SD");
        assertThat(ids(later)).containsAll(first);
        assertThat(dates(later)).hasSize(27).endsWith("2027-10-06");
    }

    @Test
    void theServicePlansByItselfWhatTheShippedBoardsLack() {
        transaction.executeWithoutResult(
                status -> {
                    topUp.planAll();
                    assertThat(reading.series("ARB")).hasSize(26);
                    assertThat(reading.series("TDA")).hasSize(52);
                    assertThat(reading.series("DPAG")).isEmpty();
                    topUp.planAll();
                    assertThat(reading.series("TDA")).hasSize(52);
                    status.setRollbackOnly();
                });
    }

    @Test
    void aSittingOnABankHolidayMovesAndSaysWhy() {
        var series = planned("SE", "FREQ=WEEKLY;BYDAY=FR", "2026-12-04");
        var christmas = on(series, "2026-12-25");

        assertThat(start(christmas)).isEqualTo("2026-12-29T14:00:00Z");
        assertThat(christmas.path("moves").path(0).path("cause").asString()).isEqualTo("HOLIDAY");
        assertThat(christmas.path("moves").path(0).path("reason").asString())
                .isEqualTo("2026-12-25 is not a working day.");
    }

    @Test
    void aBoardThatDoesNotMoveAroundHolidaysShowsWhatIsCancelled() {
        var terms = BoardBodies.terms("2026-09-03");
        terms.put(
                "meeting",
                BoardBodies.meeting("FREQ=WEEKLY;BYDAY=FR", "2026-12-04", "14:00", "CANCEL"));
        administrator.post("/boards", BoardBodies.board("SF", terms)).ok();
        plan("SF").ok();

        var christmas = on(series("SF"), "2026-12-25");
        assertThat(christmas.path("cancelledCause").asString()).isEqualTo("HOLIDAY");
        assertThat(christmas.path("sitting").path("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void aBankHolidayAddedLaterMovesWhatNobodyMovedByHand() {
        planned("SG", FORTNIGHTLY, "2026-10-07");
        planned("SH", "FREQ=WEEKLY;BYDAY=WE", "2027-02-03");
        var byHand = on(series("SH"), "2027-02-17");
        move(byHand, "2027-02-10T16:00:00Z").ok();

        administrator
                .post("/bank-holidays", Map.of("day", "2027-02-10", "name", "State occasion"))
                .ok();

        assertThat(start(on(series("SG"), "2027-02-10"))).isEqualTo("2027-02-11T14:00:00Z");
        assertThat(start(on(series("SH"), "2027-02-10"))).isEqualTo("2027-02-11T14:00:00Z");
        assertThat(start(on(series("SH"), "2027-02-17"))).isEqualTo("2027-02-10T16:00:00Z");
        administrator
                .post("/bank-holidays/2027-02-10/withdrawal", Map.of("reason", "Another day."))
                .ok();
        assertThat(start(on(series("SG"), "2027-02-10"))).isEqualTo("2027-02-11T14:00:00Z");
    }

    @Test
    void newTermsReplaceWhatNobodyTouchedFromTheirDayOn() {
        planned("SI", FORTNIGHTLY, "2026-10-07");
        var kept = on(series("SI"), "2027-01-13");
        move(kept, "2027-01-14T14:00:00Z").ok();

        change("SI", "2027-01-01", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-10-13").ok();

        var series = series("SI");
        assertThat(start(on(series, "2026-12-30"))).isEqualTo("2026-12-30T14:00:00Z");
        assertThat(start(on(series, "2027-01-05"))).isEqualTo("2027-01-05T14:00:00Z");
        assertThat(start(on(series, "2027-01-13"))).isEqualTo("2027-01-14T14:00:00Z");
        assertThat(dates(series)).doesNotContain("2027-01-27");
    }

    @Test
    void ofASeriesThatKeepsItsDaysTheSittingsStayTheSame() {
        planned("SJ", FORTNIGHTLY, "2026-10-07");
        var before = on(series("SJ"), "2027-01-13");
        var terms = BoardBodies.terms("2027-01-01");
        terms.put(
                "meeting",
                BoardBodies.meeting(FORTNIGHTLY, "2026-10-07", "09:30", "NEXT_WORKING_DAY"));
        administrator.with("If-Match", "*").post("/boards/SJ/terms", terms).ok();

        var after = on(series("SJ"), "2027-01-13");
        assertThat(id(after)).isEqualTo(id(before));
        assertThat(start(after)).isEqualTo("2027-01-13T09:30:00Z");
        assertThat(after.path("moves").path(0).path("cause").asString()).isEqualTo("TERMS");
    }

    @Test
    void aPastSittingStaysWhenItsRuleChanges() {
        var held = on(planned("SK", FORTNIGHTLY, "2026-10-07"), "2026-10-07");
        office.clock().set(Instant.parse("2026-10-08T09:00:00Z"));
        change("SK", "2026-10-09", "FREQ=MONTHLY;BYDAY=1MO", "2026-11-02").ok();

        assertThat(pmo.get("/sittings/" + id(held)).ok().path("startsAt").asString())
                .isEqualTo("2026-10-07T13:00:00Z");
    }

    @Test
    void ofTwoWhoMoveTheSameSittingOneWinsAndTheOtherIsTold() {
        var sitting = on(planned("SL", FORTNIGHTLY, "2026-10-07"), "2026-10-21");
        var read = pmo.get("/sittings/" + id(sitting));
        var replies =
                Together.two(
                        () -> moveHaving(read, id(sitting), "2026-10-22T09:00:00Z"),
                        () -> moveHaving(read, id(sitting), "2026-10-23T09:00:00Z"));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
        assertThat(on(series("SL"), "2026-10-21").path("moves")).hasSize(1);
    }

    @Test
    void aSittingThatHasBegunIsNeitherMovedNorCancelled() {
        var sitting = on(planned("SM", FORTNIGHTLY, "2026-10-07"), "2026-10-07");
        office.clock().set(Instant.parse("2026-10-07T13:00:00Z"));

        move(sitting, "2026-10-08T09:00:00Z").refused(409, "sitting-has-not-begun");
        cancel(sitting).refused(409, "sitting-has-not-begun");
    }

    @Test
    void aCancelledSittingStaysCancelledAndNothingHappensAtIt() {
        var sitting = on(planned("SN", FORTNIGHTLY, "2026-10-07"), "2026-10-21");
        cancel(sitting).ok();

        cancel(sitting).refused(409, "sitting-takes-place");
        move(sitting, "2026-10-22T09:00:00Z").refused(409, "sitting-takes-place");
        plan("SN").ok();
        change("SN", "2026-10-10", FORTNIGHTLY, "2026-10-07").ok();
        var shown = on(series("SN"), "2026-10-21");
        assertThat(shown.path("sitting").path("cancelledWhy").asString())
                .isEqualTo("There is nothing to decide.");
        assertThat(shown.path("cancelledCause").asString()).isEqualTo("BY_HAND");
    }

    @Test
    void aMoveToNowhereIsRefused() {
        var sitting = on(planned("SO", FORTNIGHTLY, "2026-10-07"), "2026-10-21");
        move(sitting, "2026-09-01T09:00:00Z").refused(422, "sitting-moves-ahead");
        move(sitting, "2030-09-01T09:00:00Z").refused(422, "sitting-moves-ahead");
        assertThat(
                        pmo.with("If-Match", "*")
                                .post(
                                        "/sittings/" + id(sitting) + "/moving",
                                        Map.of("startsAt", "2026-10-22T09:00:00Z"))
                                .fields())
                .containsExactly("reason");
        pmo.post(
                        "/sittings/" + id(sitting) + "/moving",
                        Map.of("startsAt", "2026-10-22T09:00:00Z", "reason", "The room."))
                .refused(428, "if-match-required");
        assertThat(pmo.get("/boards/NO/series").status()).isEqualTo(404);
        assertThat(plan("NO").status()).isEqualTo(404);
    }

    private List<JsonNode> planned(String code, String rule, String first) {
        entered(code, rule, first);
        plan(code).ok();
        return series(code);
    }

    private void entered(String code, String rule, String first) {
        var terms = BoardBodies.terms("2026-09-03");
        terms.put("meeting", BoardBodies.meeting(rule, first));
        administrator.post("/boards", BoardBodies.board(code, terms)).ok();
    }

    private Reply change(String code, String from, String rule, String first) {
        var terms = BoardBodies.terms(from);
        terms.put("meeting", BoardBodies.meeting(rule, first));
        return administrator.with("If-Match", "*").post("/boards/" + code + "/terms", terms);
    }

    private Reply plan(String code) {
        return pmo.post("/boards/" + code + "/series", null);
    }

    private List<JsonNode> series(String code) {
        return pmo.get("/boards/" + code + "/series").ok().get("items").valueStream().toList();
    }

    private Reply move(JsonNode sitting, String to) {
        return moveHaving(pmo.get("/sittings/" + id(sitting)), id(sitting), to);
    }

    private Reply moveHaving(Reply read, String id, String to) {
        return pmo.having(read)
                .post(
                        "/sittings/" + id + "/moving",
                        Map.of("startsAt", to, "reason", "The room is taken."));
    }

    private Reply cancel(JsonNode sitting) {
        return pmo.having(pmo.get("/sittings/" + id(sitting)))
                .post(
                        "/sittings/" + id(sitting) + "/cancelling",
                        Map.of("reason", "There is nothing to decide."));
    }

    private static JsonNode on(List<JsonNode> series, String date) {
        return series.stream()
                .filter(one -> one.path("sitting").path("seriesDate").asString().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode one) {
        return one.path("sitting").path("id").asString();
    }

    private static String start(JsonNode one) {
        return one.path("sitting").path("startsAt").asString();
    }

    private static List<String> ids(List<JsonNode> series) {
        return series.stream().map(SeriesModuleTests::id).toList();
    }

    private static List<String> starts(List<JsonNode> series) {
        return series.stream().map(SeriesModuleTests::start).toList();
    }

    private static List<String> states(List<JsonNode> series) {
        return series.stream().map(one -> one.path("sitting").path("state").asString()).toList();
    }

    private static List<String> dates(List<JsonNode> series) {
        return series.stream()
                .map(one -> one.path("sitting").path("seriesDate").asString())
                .toList();
    }
}
