package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.schedule.ClashView.Kind;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How early a change is asked for and how far it is felt is planned ahead (product rule 11). */
@ServiceTest
class ScheduleRulesModuleTests {

    private static final Instant BEFORE = Instant.parse("2091-01-08T09:00:00Z");
    private static final Instant AFTER = Instant.parse("2091-01-11T09:00:00Z");

    @Autowired private ApplicationContext context;

    private Diary diary;

    @BeforeEach
    void open() {
        diary = new Diary(context);
    }

    @Test
    void aRuleIsPlannedAheadAndNeverChangesWhatWasFoundUnderTheEarlierOne() {
        var platform = diary.service("Platform");
        var directory = diary.service("Directory");
        var portal = diary.service("Portal");
        diary.depends(directory, platform);
        diary.depends(portal, directory);
        var one = kept(diary.newChange(), platform, BEFORE);
        var other = kept(diary.newChange(), portal, BEFORE);
        assertThat(diary.kinds(one)).containsExactly(Kind.DEPENDENT_SERVICE);

        var planned = plan(rule("2091-01-10", 10, 1)).ok();
        assertThat(planned.get("items").path(0).get("from").asString()).isEqualTo("2091-01-10");

        var later = kept(diary.newChange(), platform, AFTER);
        assertThat(diary.clashes(later))
                .filteredOn(clash -> clash.kind() != Kind.TOO_LITTLE_NOTICE)
                .extracting(ClashView::other)
                .containsExactly(one);
        kept(one, platform, BEFORE);
        assertThat(diary.clashes(one))
                .extracting(ClashView::kind)
                .containsExactlyInAnyOrder(Kind.DEPENDENT_SERVICE, Kind.SAME_SERVICE);
        assertThat(diary.clashes(other)).extracting(ClashView::other).containsExactly(one);
        // Ten working days are asked for from then on, five before.
        assertThat(diary.kinds(later)).contains(Kind.TOO_LITTLE_NOTICE);
        plan(rule("2091-01-10", 10, 1)).refused(409, "it-changes-once-a-day");
    }

    @Test
    void itChangesAheadAndOnlyAnAdministratorPlans() {
        plan(rule("2026-09-02", 10, 1)).refused(422, "it-changes-ahead");
        assertThat(plan(rule("2092-01-10", 61, 1)).status()).isEqualTo(422);
        assertThat(plan(rule("2092-01-10", 5, 6)).status()).isEqualTo(422);
        assertThat(
                        diary.office()
                                .as(Diary.CHANGE_MANAGER)
                                .post("/schedule/rules", rule("2092-01-10", 5, 2))
                                .status())
                .isEqualTo(403);
        assertThat(diary.office().as(Staff.OUTSIDER).get("/schedule/rules").ok().get("items"))
                .anySatisfy(
                        shipped -> {
                            assertThat(shipped.get("from").asString()).isEqualTo("2021-11-29");
                            assertThat(shipped.get("notice").get("normal").asInt()).isEqualTo(5);
                            assertThat(shipped.get("depth").asInt()).isEqualTo(2);
                        });
    }

    private Reply plan(Map<String, Object> rule) {
        return diary.office().as(Staff.ADMINISTRATOR).post("/schedule/rules", rule);
    }

    private static Map<String, Object> rule(String from, int normal, int depth) {
        var rule = new HashMap<String, Object>();
        rule.put("from", from);
        rule.put("depth", depth);
        rule.put("kinds", List.of("CALLS", "RUNS_ON"));
        rule.put(
                "notice",
                Map.of("normal", normal, "standard", 0, "emergency", 0, "vendorCloud", 0));
        return rule;
    }

    /** A normal change from 19 January on, asked for and booked then. */
    private String kept(String change, String service, Instant asked) {
        var booking =
                new Booking(
                        change,
                        "New release",
                        Set.of(service),
                        Instant.parse("2091-01-19T10:00:00Z"),
                        Instant.parse("2091-01-19T12:00:00Z"),
                        Set.of(),
                        Diary.REQUESTER,
                        Lane.NORMAL,
                        asked);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> context.getBean(Bookings.class).keep(booking, Staff.OWNER.at(asked)));
        return change;
    }
}
