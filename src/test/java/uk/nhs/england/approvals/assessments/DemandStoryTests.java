package uk.nhs.england.approvals.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A board may demand that standards are assessed before it approves; here, only in 2040. */
@ServiceTest
class DemandStoryTests {

    private static final Actor ASSESSOR = Boards.member("ARB", "SECURITY");

    private final Office office;
    private final Criteria criteria;

    DemandStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        criteria = context.getBean(Criteria.class);
    }

    @Test
    void demandedStandardsAreAssessedFirst() {
        demand("TCOP", "2040-01-01", "2040-02-01").ok();
        office.clock().set(Instant.parse("2040-01-10T09:00:00Z"));
        var reference = routed();
        office.everyConsulteeIsContent(reference);
        var sitting = office.sitting("ARB");

        var refused = office.decide(sitting, Boards.chairOf("ARB"), reference, Outcomes.approved());
        assessAllBut("9", reference);
        var again = office.decide(sitting, Boards.chairOf("ARB"), reference, Outcomes.approved());
        find(reference, "9");

        assertThat(refused.refused(409, "standards-are-assessed-first").reasons())
                .allMatch(reason -> reason.contains("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 3 more"));
        assertThat(again.refused(409, "standards-are-assessed-first").reasons())
                .containsExactly(
                        "The ARB cannot approve before TCOP is assessed: no assessor has a finding"
                                + " on 9.");
        office.decide(sitting, Boards.chairOf("ARB"), reference, Outcomes.approved()).ok();
    }

    @Test
    void aBoardMayRejectWhatWasNotAssessed() {
        demand("TCOP", "2041-01-01", "2041-02-01").ok();
        office.clock().set(Instant.parse("2041-01-10T09:00:00Z"));
        var reference = routed();

        office.decide("ARB", reference, Outcomes.rejected());

        assertThat(office.standing(reference)).isEqualTo("REJECTED");
    }

    @Test
    void aDemandHasAnEndAfterItsBeginning() {
        demand("DTAC", "2042-01-01", "2041-12-31").refused(422, "a-demand-ends-after-it-begins");
        demand("DTAC", "2042-01-01", null).ok();
        demand("DTAC", "2043-01-01", null).refused(409, "a-demand-is-made-once");
        end("DTAC", "2041-12-31").refused(422, "a-demand-ends-after-it-begins");
        end("DTAC", "2042-02-01").ok();
        end("DTAC", "2042-03-01").refused(409, "a-demand-ends-once");
    }

    @Test
    void aDayThatNoCalendarHereHoldsIsRefused() {
        demand("DTAC", "1043-01-01", null)
                .refused(422, "a-day-that-can-be", "a-demand-begins-ahead");
        demand("DTAC", "3043-01-01", null).refused(422, "a-day-that-can-be");
    }

    @Test
    void aDemandBeginsTodayOrLater() {
        office.clock().set(Instant.parse("2046-03-01T09:00:00Z"));

        demand("SLSP", "2046-02-28", null).refused(422, "a-demand-begins-ahead");
        demand("SLSP", "2046-03-01", "2046-03-02").ok();
    }

    @Test
    void aDemandBegunTodayIsEndedAsOfTodayAndMayBeMadeAnew() {
        office.clock().set(Instant.parse("2046-04-02T09:00:00Z"));
        demand("WCAG", "2046-04-02", null).ok();
        end("WCAG", "2046-04-01")
                .refused(422, "a-demand-ends-after-it-begins", "a-demand-ends-ahead");
        end("WCAG", "2046-04-02").ok();

        demand("WCAG", "2046-04-02", null).ok();

        office.clock().advance(Duration.ofDays(2));
        end("WCAG", "2046-04-03").refused(422, "a-demand-ends-ahead");
        end("WCAG", "2046-04-04").ok();
    }

    @Test
    void whatDoesNotExistIsNotDemanded() {
        assertThat(demand("NONE", "2042-01-01", null).status()).isEqualTo(404);
        var body = Map.of("board", "NONE", "validFrom", "2042-01-01");
        assertThat(office.as(Staff.ADMINISTRATOR).post("/standards/TCOP/demands", body).status())
                .isEqualTo(404);
    }

    /** It goes live after the day of the test. */
    private String routed() {
        return office.routed(CaseAnswers.complete().with("operation", "goLive", "2045-02-01"));
    }

    private void assessAllBut(String code, String reference) {
        var findings =
                criteria.ofVersions(List.of("TCOP/2021-11")).stream()
                        .filter(one -> !one.code().equals(code))
                        .map(DemandStoryTests::met)
                        .toList();
        office.as(ASSESSOR)
                .post(Office.of(reference) + "/assessments/findings", Map.of("findings", findings))
                .ok();
    }

    private static Map<String, Object> met(Criterion one) {
        return Map.of("criterion", one.key(), "seen", 0, "result", "MET", "rag", "GREEN");
    }

    private void find(String reference, String code) {
        var path = Office.of(reference) + "/assessments/TCOP/criteria/" + code;
        var caller = office.as(ASSESSOR);
        caller.having(caller.get(path)).put(path, Map.of("result", "MET", "rag", "GREEN")).ok();
    }

    private Reply demand(String standard, String from, String to) {
        var body = new HashMap<String, Object>(Map.of("board", "ARB", "validFrom", from));
        body.put("validTo", to);
        return office.as(Staff.ADMINISTRATOR).post("/standards/" + standard + "/demands", body);
    }

    private Reply end(String standard, String on) {
        return office.as(Staff.ADMINISTRATOR)
                .post("/standards/" + standard + "/demands/ARB/ending", Map.of("validTo", on));
    }
}
