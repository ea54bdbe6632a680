package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.schedule.ClashView.Kind;
import uk.nhs.england.approvals.schedule.ScheduleEvent.ClashFound;
import uk.nhs.england.approvals.schedule.ScheduleEvent.ClashGone;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clashes are found again whenever anything relevant changes (product rule 11). */
@ServiceTest
@RecordApplicationEvents
class RelevantChangesModuleTests {

    private static final String TEN = "2026-09-12T10:00:00Z";
    private static final String NOON = "2026-09-12T12:00:00Z";
    private static final String TWO = "2026-09-12T14:00:00Z";
    private static final String HOLIDAY = "2029-03-14";

    @Autowired private ApplicationContext context;
    @Autowired private ApplicationEvents events;

    private Diary diary;

    @BeforeEach
    void open() {
        diary = new Diary(context);
    }

    @Test
    void aWindowThatMovesClashesNoMoreWhereItWasAndClashesWhereItIs() {
        var service = Set.of(diary.service("Portal"));
        var moving = diary.booked(Lane.STANDARD, service, TEN, NOON);
        var there = diary.booked(Lane.STANDARD, service, TEN, NOON);
        var elsewhere = diary.booked(Lane.STANDARD, service, NOON, TWO);
        assertThat(others(moving)).containsExactly(there);

        diary.keep(diary.booking(moving, Lane.STANDARD, service, NOON, TWO));

        assertThat(others(moving)).containsExactly(elsewhere);
        assertThat(others(there)).isEmpty();
        assertThat(others(elsewhere)).containsExactly(moving);
    }

    @Test
    void anotherImplementerIsAnotherLook() {
        var mine = diary.booking(diary.newChange(), Lane.STANDARD, fresh(), TEN, NOON);
        var theirs = diary.booking(diary.newChange(), Lane.STANDARD, fresh(), TEN, NOON);
        diary.keep(Diary.by(theirs, "relevant.hand"));
        diary.keep(Diary.by(mine, "relevant.hand"));
        assertThat(diary.kinds(theirs.change())).containsExactly(Kind.SAME_IMPLEMENTER);

        diary.keep(Diary.by(mine, "relevant.other"));

        assertThat(diary.kinds(mine.change())).isEmpty();
        assertThat(diary.kinds(theirs.change())).isEmpty();
    }

    @Test
    void anotherServiceIsAnotherLook() {
        var contested = fresh();
        var there = diary.booked(Lane.STANDARD, contested, TEN, NOON);
        var change = diary.booked(Lane.STANDARD, fresh(), TEN, NOON);
        assertThat(others(change)).isEmpty();

        diary.keep(diary.booking(change, Lane.STANDARD, contested, TEN, NOON));
        assertThat(others(change)).containsExactly(there);

        diary.keep(diary.booking(change, Lane.STANDARD, fresh(), TEN, NOON));
        assertThat(others(there)).isEmpty();
    }

    @Test
    void aChangeThatBecomesAnEmergencyStopsWhoeverBookedFirst() {
        var service = fresh();
        var first = diary.booked(Lane.STANDARD, service, TEN, NOON);
        var second = diary.booked(Lane.STANDARD, service, TEN, NOON);
        assertThat(diary.clashes(first)).noneMatch(ClashView::stops);

        diary.keep(diary.booking(second, Lane.EMERGENCY, service, TEN, NOON));

        assertThat(diary.clashes(first)).singleElement().matches(ClashView::stops);
    }

    @Test
    void aServiceOfAnotherClassIsAnotherLook() {
        var service = diary.service("Portal");
        diary.office()
                .as(Diary.CHANGE_MANAGER)
                .post(
                        "/freezes",
                        Map.of(
                                "name", "Cloud",
                                "reason", "The vendor moves.",
                                "hard", true,
                                "from", "2031-05-01T00:00:00",
                                "until", "2031-05-02T00:00:00",
                                "hosting", "VENDOR_CLOUD"))
                .ok();
        var change = diary.booked(service, "2031-05-01T10:00:00Z", "2031-05-01T11:00:00Z");
        assertThat(diary.kinds(change)).isEmpty();

        diary.office()
                .as(Staff.OWNER)
                .with("If-Match", "*")
                .patch("/services/" + service, Map.of("hosting", "VENDOR_CLOUD"))
                .ok();
        diary.lookAgain();

        assertThat(diary.kinds(change)).containsExactly(Kind.HARD_FREEZE);
    }

    @Test
    void aBankHolidayIsAnotherLookAndSoIsItsWithdrawal() {
        // Asked for on Monday 12 March; five working days on is Monday 19, or without one Tuesday.
        var late = asked("2029-03-12T09:00:00Z", "2029-03-19T08:00:00Z");
        var early = asked("2029-03-12T09:00:00Z", "2029-03-20T08:00:00Z");
        assertThat(diary.kinds(late)).isEmpty();
        var administrator = diary.office().as(Staff.ADMINISTRATOR);

        administrator.post("/bank-holidays", Map.of("day", HOLIDAY, "name", "State occasion")).ok();
        assertThat(diary.hindrances(late).isEmpty()).isFalse();
        diary.lookAgain();
        assertThat(diary.kinds(late)).containsExactly(Kind.TOO_LITTLE_NOTICE);
        assertThat(diary.kinds(early)).isEmpty();

        administrator
                .post("/bank-holidays/" + HOLIDAY + "/withdrawal", Map.of("reason", "Another day."))
                .ok();
        diary.lookAgain();
        assertThat(diary.kinds(late)).isEmpty();
    }

    @Test
    void anotherChangeThatIsWithdrawnIsGone() {
        var service = fresh();
        var first = diary.booked(Lane.STANDARD, service, TEN, NOON);
        var second = diary.booked(Lane.STANDARD, service, TEN, NOON);
        assertThat(diary.hindrances(second).isEmpty()).isFalse();

        diary.release(first);

        assertThat(diary.hindrances(second).isEmpty()).isTrue();
    }

    @Test
    void eachNamesTheOtherAndBothOwnersHearOfIt() {
        var mine = owned("relevant.mine");
        var theirs = owned("relevant.theirs");
        diary.office()
                .as(owner("relevant.mine"))
                .post("/services/" + mine + "/dependencies", Map.of("on", theirs, "kind", "CALLS"))
                .ok();
        var one = diary.booked(mine, TEN, NOON);
        var other = diary.booked(theirs, TEN, NOON);

        assertThat(others(one)).containsExactly(other);
        assertThat(others(other)).containsExactly(one);
        assertThat(events.stream(ClashFound.class).filter(found -> isOf(found, one, other)))
                .hasSize(2)
                .allSatisfy(
                        found ->
                                assertThat(found.hears())
                                        .containsExactlyInAnyOrder(
                                                Diary.REQUESTER,
                                                new PersonId("relevant.mine"),
                                                new PersonId("relevant.theirs")));

        diary.release(other);
        assertThat(events.stream(ClashGone.class).filter(gone -> one.equals(gone.change())))
                .singleElement()
                .satisfies(
                        gone ->
                                assertThat(gone.hears())
                                        .contains(
                                                new PersonId("relevant.mine"),
                                                new PersonId("relevant.theirs")));
    }

    private static boolean isOf(ClashFound found, String one, String other) {
        return Set.of(one, other).equals(Set.of(found.change(), String.valueOf(found.other())));
    }

    private List<String> others(String change) {
        return diary.clashes(change).stream().map(clash -> String.valueOf(clash.other())).toList();
    }

    private Set<String> fresh() {
        return Set.of(diary.service("Portal"));
    }

    private String owned(String owner) {
        Staff.join(owner(owner), context.getBean(JdbcClient.class));
        return diary.office()
                .as(owner(owner))
                .post(
                        "/services",
                        Map.of("name", "Portal", "description", "Made up.", "owner", owner))
                .ok()
                .get("reference")
                .asString();
    }

    private static Actor owner(String name) {
        return Staff.actor(name, Role.SERVICE_OWNER);
    }

    /** A normal change of an hour. */
    private String asked(String asked, String from) {
        var begins = Instant.parse(from);
        var change = diary.newChange();
        diary.keep(
                new Booking(
                        change,
                        "New release",
                        fresh(),
                        begins,
                        begins.plusSeconds(3600),
                        Set.of(),
                        Diary.REQUESTER,
                        Lane.NORMAL,
                        Instant.parse(asked)));
        return change;
    }
}
