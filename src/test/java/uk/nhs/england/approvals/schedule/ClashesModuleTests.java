package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.register.Entries;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.schedule.ClashView.Kind;
import uk.nhs.england.approvals.testing.Refusing;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Clashes are found, not hoped away (product rule 11). */
@ServiceTest
class ClashesModuleTests {

    private static final String TEN = "2026-09-12T10:00:00Z";
    private static final String ELEVEN = "2026-09-12T11:00:00Z";
    private static final String NOON = "2026-09-12T12:00:00Z";
    private static final String ONE = "2026-09-12T13:00:00Z";

    @Autowired private ApplicationContext context;

    private Diary diary;

    @BeforeEach
    void open() {
        diary = new Diary(context);
    }

    @Test
    void twoChangesOfTheSameServiceAtTheSameTimeClash() {
        var service = diary.service("Portal");
        var first = diary.booked(service, TEN, NOON);
        diary.office().clock().advance(Duration.ofMinutes(1));
        var second = diary.booked(service, ELEVEN, ONE);

        assertThat(diary.clashes(second))
                .singleElement()
                .satisfies(
                        clash -> {
                            assertThat(clash.kind()).isEqualTo(Kind.SAME_SERVICE);
                            assertThat(clash.other()).isEqualTo(first);
                            assertThat(clash.service()).isEqualTo(service);
                            assertThat(clash.stops()).isTrue();
                            assertThat(clash.words()).contains(first, "12:00 BST", "13:00 BST");
                        });
        assertThat(diary.clashes(first))
                .singleElement()
                .satisfies(clash -> assertThat(clash.stops()).isFalse());
        assertThat(rules(diary.hindrances(second))).containsExactly("no-clash-of-same-service");
        assertThat(diary.hindrances(first).isEmpty()).isTrue();
        assertThat(diary.open(first, second, "CHG-none")).isEqualTo(Map.of(first, 1, second, 1));
    }

    @Test
    void oneAfterTheOtherIsNoClash() {
        var service = diary.service("Portal");
        var first = diary.booked(service, TEN, ELEVEN);

        assertThat(diary.kinds(diary.booked(service, ELEVEN, NOON))).isEmpty();
        assertThat(diary.kinds(first)).isEmpty();
    }

    @Test
    void aServiceThatDependsOnItOrOnWhichItDependsClashesWithThePath() {
        var platform = diary.service("Platform");
        var directory = diary.service("Directory");
        var portal = diary.service("Portal");
        var far = diary.service("Far");
        diary.depends(directory, platform);
        diary.depends(portal, directory);
        diary.depends(far, portal);
        var one = diary.booked(platform, TEN, NOON);
        var other = diary.booked(portal, TEN, NOON);
        var farther = diary.booked(far, TEN, NOON);

        assertThat(diary.clashes(one))
                .singleElement()
                .satisfies(
                        clash -> {
                            assertThat(clash.kind()).isEqualTo(Kind.DEPENDENT_SERVICE);
                            assertThat(clash.path()).containsExactly(platform, directory, portal);
                            assertThat(clash.words()).contains(other, "depends on", directory);
                        });
        assertThat(diary.clashes(other)).extracting(ClashView::other).containsExactly(one, farther);
        assertThat(diary.clashes(other).getFirst().path())
                .containsExactly(portal, directory, platform);
    }

    @Test
    void eitherSideFindsTheSame() {
        var platform = diary.service("Platform");
        var portal = diary.service("Portal");
        diary.depends(portal, platform);
        diary.depends(platform, portal);
        var one = diary.booked(platform, TEN, NOON);
        var other = diary.booked(portal, TEN, NOON);
        var before = diary.clashes(one);

        diary.keep(diary.booking(one, Lane.EMERGENCY, Set.of(platform), TEN, NOON));
        diary.keep(diary.booking(other, Lane.EMERGENCY, Set.of(portal), TEN, NOON));

        assertThat(diary.clashes(one)).hasSize(1).isEqualTo(before);
    }

    @Test
    void thatThereIsADependencyFromNowOnIsFoundAndThatItIsGone() {
        var platform = diary.service("Platform");
        var portal = diary.service("Portal");
        var one = diary.booked(platform, TEN, NOON);
        var other = diary.booked(portal, TEN, NOON);
        assertThat(diary.kinds(one)).isEmpty();

        diary.depends(portal, platform);
        diary.lookAgain();
        assertThat(diary.kinds(one)).containsExactly(Kind.DEPENDENT_SERVICE);

        diary.office()
                .as(Staff.OWNER)
                .post(
                        "/services/" + portal + "/dependencies/1/ending",
                        Map.of("reason", "It has its own."))
                .ok();
        assertThat(diary.hindrances(other).isEmpty()).isTrue();
        diary.lookAgain();
        assertThat(diary.kinds(one)).isEmpty();
    }

    @Test
    void aChangeOutsideTheMaintenanceWindowIsTold() {
        var service = diary.service(Entries.json("Portal"));

        var inside = diary.booked(service, "2026-09-12T21:00:00Z", "2026-09-13T01:00:00Z");
        var outside = diary.booked(service, "2026-09-13T00:00:00Z", "2026-09-13T01:30:00Z");

        assertThat(diary.kinds(inside)).containsExactly(Kind.SAME_SERVICE);
        assertThat(diary.kinds(outside))
                .containsExactlyInAnyOrder(Kind.SAME_SERVICE, Kind.OUTSIDE_WINDOW);
    }

    @Test
    void anotherWindowIsAnotherLook() {
        var service = diary.service(Entries.json("Portal"));
        var change = diary.booked(service, "2026-09-12T21:00:00Z", "2026-09-13T01:00:00Z");
        assertThat(diary.kinds(change)).isEmpty();
        var window = Map.of("days", Set.of("MONDAY"), "from", "22:00", "until", "23:00");

        diary.office()
                .as(Staff.OWNER)
                .with("If-Match", "*")
                .patch("/services/" + service, Map.of("windows", Set.of(window)))
                .ok();
        assertThat(rules(diary.hindrances(change))).containsExactly("no-clash-of-outside-window");
        diary.lookAgain();
        assertThat(diary.kinds(change)).containsExactly(Kind.OUTSIDE_WINDOW);
    }

    @Test
    void oneImplementerIsNotInTwoPlaces() {
        var one = diary.newChange();
        var other = diary.newChange();
        var mine = Set.of(diary.service("Portal"));
        var theirs = Set.of(diary.service("Rota"));
        diary.keep(Diary.by(diary.booking(one, Lane.EMERGENCY, mine, TEN, NOON), "busy.bee"));
        diary.keep(
                Diary.by(
                        diary.booking(other, Lane.EMERGENCY, theirs, ELEVEN, ONE),
                        "busy.bee",
                        "idle.hand"));

        assertThat(diary.kinds(one)).containsExactly(Kind.SAME_IMPLEMENTER);
        assertThat(diary.clashes(other).getFirst().words()).contains("busy.bee", one);
    }

    @Test
    void aNormalChangeGivesNoticeAndAnEmergencyNone() {
        var service = Set.of(diary.service("Portal"));
        // Asked for on Wednesday 2 September; five working days on is Wednesday 9.
        var late =
                diary.booked(Lane.NORMAL, service, "2026-09-08T22:00:00Z", "2026-09-08T22:30:00Z");
        var early =
                diary.booked(Lane.NORMAL, service, "2026-09-08T23:00:00Z", "2026-09-09T02:00:00Z");
        var emergency =
                diary.booked(
                        Lane.EMERGENCY, service, "2026-09-03T01:00:00Z", "2026-09-03T02:00:00Z");

        assertThat(diary.kinds(late)).containsExactly(Kind.TOO_LITTLE_NOTICE);
        assertThat(diary.kinds(early)).isEmpty();
        assertThat(diary.kinds(emergency)).isEmpty();
    }

    @Test
    void whatIsReleasedKeepsNobodyAway() {
        var service = diary.service("Portal");
        var first = diary.booked(service, TEN, NOON);
        var second = diary.booked(service, TEN, NOON);

        diary.release(first);

        assertThat(diary.kinds(second)).isEmpty();
        assertThat(rules(diary.hindrances(first))).containsExactly("a-change-has-a-time");
    }

    @Test
    void aServiceThatEndsUnderAChangeStopsIt() {
        var service = diary.service("Portal");
        var change = diary.booked(service, TEN, NOON);

        diary.office()
                .as(Staff.OWNER)
                .with("If-Match", "*")
                .post(
                        "/services/" + service + "/retirement",
                        Map.of("lastDay", "2026-09-11", "reason", "Its users moved."))
                .ok();

        assertThat(rules(diary.hindrances(change))).containsExactly("service-goes-on");
        var another = diary.newChange();
        Refusing.refuses(
                () ->
                        diary.keep(
                                diary.booking(another, Lane.EMERGENCY, Set.of(service), TEN, NOON)),
                "service-goes-on");
    }

    @Test
    void changesWhatExists() {
        Refusing.refuses(() -> diary.booked("SV-none", TEN, NOON), "changes-what-exists");
    }

    @RepeatedTest(3)
    void ofTwoThatTakeTheLastSlotAtOnceOneWinsAndTheOtherIsTold() {
        var service = Set.of(diary.service("Portal"));
        var one = diary.booking(diary.newChange(), Lane.STANDARD, service, TEN, NOON);
        var other = diary.booking(diary.newChange(), Lane.STANDARD, service, TEN, NOON);

        Together.two(() -> diary.keep(one), () -> diary.keep(other));

        assertThat(
                        Set.of(
                                diary.hindrances(one.change()).isEmpty(),
                                diary.hindrances(other.change()).isEmpty()))
                .containsExactlyInAnyOrder(true, false);
        assertThat(diary.kinds(one.change())).containsExactly(Kind.SAME_SERVICE);
        assertThat(diary.kinds(other.change())).containsExactly(Kind.SAME_SERVICE);
    }

    @RepeatedTest(3)
    void aDependencyAndABookingAtOnceAreBothSeen() {
        var platform = diary.service("Platform");
        var portal = diary.service("Portal");
        var one = diary.booked(platform, TEN, NOON);
        var change = diary.newChange();

        Together.two(
                () -> {
                    diary.depends(portal, platform);
                    return true;
                },
                () -> diary.keep(diary.booking(change, Lane.EMERGENCY, Set.of(portal), TEN, NOON)));
        diary.lookAgain();

        assertThat(diary.kinds(one)).containsExactly(Kind.DEPENDENT_SERVICE);
        assertThat(diary.kinds(change)).containsExactly(Kind.DEPENDENT_SERVICE);
    }

    @Test
    void bothHearOfAClashAndItIsOnBothRecords() {
        var service = diary.service("Portal");
        var first = diary.booked(service, TEN, NOON);
        var second = diary.booked(service, TEN, NOON);

        var hearing = context.getBean(Hearing.class).of(Set.of(first, second));
        assertThat(hearing.get(first))
                .containsExactlyInAnyOrder(Diary.REQUESTER, new PersonId("office.owner"));
        var recorded =
                context.getBean(JdbcClient.class)
                        .sql(
                                "select subject_reference from audit_event where event ="
                                        + " 'ClashFound' and subject_reference in (?, ?)")
                        .params(first, second)
                        .query(String.class)
                        .list();
        assertThat(recorded).containsExactlyInAnyOrder(first, second);
    }
}
