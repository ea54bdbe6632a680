package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.register.Entries;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.schedule.ClashView.Kind;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Freezes keep changes away, and only an emergency goes ahead in a hard one (product rule 11). */
@ServiceTest
class FreezesModuleTests {

    private static final String TEN = "2026-09-12T10:00:00Z";
    private static final String NOON = "2026-09-12T12:00:00Z";

    @Autowired private ApplicationContext context;

    private Diary diary;
    private Api manager;

    @BeforeEach
    void open() {
        diary = new Diary(context);
        manager = diary.office().as(Diary.CHANGE_MANAGER);
    }

    @Test
    void aFreezeThatIsEnteredChangedAndCalledOffIsFoundByWhatIsBooked() {
        var service = diary.service("Portal");
        var change = diary.booked(Lane.STANDARD, Set.of(service), TEN, NOON);
        var path = "/freezes/" + entered(service, true);
        assertThat(diary.kinds(change)).isEmpty();
        // Whether it may go ahead does not wait for the look that is owed.
        assertThat(rules(diary.hindrances(change))).containsExactly("no-clash-of-hard-freeze");
        diary.lookAgain();
        assertThat(diary.kinds(change)).containsExactly(Kind.HARD_FREEZE);

        manager.having(manager.get(path)).patch(path, Map.of("hard", false)).ok();
        diary.lookAgain();
        assertThat(diary.kinds(change)).containsExactly(Kind.SOFT_FREEZE);
        assertThat(diary.hindrances(change).isEmpty()).isTrue();

        manager.having(manager.get(path)).post(path + "/ending", null).ok();
        diary.lookAgain();
        assertThat(diary.kinds(change)).isEmpty();
        manager.having(manager.get(path))
                .patch(path, Map.of("hard", true))
                .refused(409, "a-freeze-that-counts");
    }

    @Test
    void aFreezeOfAClassIsForServicesOfThatClass() {
        var ours = diary.service("Portal");
        var theirs = diary.service(Entries.json("Cloud"));
        var freeze = new HashMap<String, Object>(freeze(List.of(), true));
        freeze.put("hosting", "VENDOR_CLOUD");
        freeze.put("from", "2031-03-01T00:00:00");
        freeze.put("until", "2031-03-02T00:00:00");
        manager.post("/freezes", freeze).ok();

        var free = diary.booked(ours, "2031-03-01T10:00:00Z", "2031-03-01T11:00:00Z");
        var frozen = diary.booked(theirs, "2031-03-01T10:00:00Z", "2031-03-01T11:00:00Z");

        assertThat(diary.kinds(free)).isEmpty();
        assertThat(diary.kinds(frozen)).contains(Kind.HARD_FREEZE);
    }

    @Test
    void aFreezeOfNeitherServicesNorAClassIsForAll() {
        var freeze = new HashMap<String, Object>(freeze(List.of(), true));
        freeze.put("from", "2037-03-01T00:00:00");
        freeze.put("until", "2037-03-02T00:00:00");
        manager.post("/freezes", freeze).ok();

        for (var service : List.of(diary.service("Portal"), diary.service(Entries.json("Cloud")))) {
            var change = diary.booked(service, "2037-03-01T10:00:00Z", "2037-03-01T11:00:00Z");
            assertThat(diary.kinds(change)).contains(Kind.HARD_FREEZE);
            diary.release(change);
        }
    }

    @Test
    void aFreezeByARuleIsFoundEachTimeItComes() {
        var service = diary.service("Portal");
        var freeze = new HashMap<String, Object>(freeze(List.of(service), false));
        freeze.put("rule", "FREQ=MONTHLY;BYMONTHDAY=12");
        var before = diary.booked(service, "2027-06-12T10:00:00Z", "2027-06-12T11:00:00Z");

        manager.post("/freezes", freeze).ok();
        diary.lookAgain();

        assertThat(diary.kinds(before)).containsExactly(Kind.SOFT_FREEZE);
        assertThat(
                        diary.kinds(
                                diary.booked(
                                        service, "2027-07-12T10:00:00Z", "2027-07-12T11:00:00Z")))
                .containsExactly(Kind.SOFT_FREEZE);
        assertThat(
                        diary.kinds(
                                diary.booked(
                                        service, "2027-07-13T10:00:00Z", "2027-07-13T11:00:00Z")))
                .isEmpty();
    }

    @Test
    void aFreezeThatMovesIsAnotherLook() {
        var service = diary.service("Portal");
        var first = diary.booked(service, TEN, NOON);
        var second = diary.booked(service, "2026-09-20T10:00:00Z", "2026-09-20T12:00:00Z");
        var path = "/freezes/" + entered(service, true);
        diary.lookAgain();
        assertThat(diary.kinds(first)).containsExactly(Kind.HARD_FREEZE);

        manager.having(manager.get(path))
                .patch(path, Map.of("from", "2026-09-20T00:00:00", "until", "2026-09-21T00:00:00"))
                .ok();
        diary.lookAgain();

        assertThat(diary.kinds(first)).isEmpty();
        assertThat(diary.kinds(second)).containsExactly(Kind.HARD_FREEZE);
    }

    @Test
    void anEmergencyGoesAheadInAHardFreezeWithTheRecordedLeaveOfTheChangeManager() {
        var service = diary.service("Portal");
        entered(service, true);
        var emergency = diary.booked(service, TEN, NOON);
        assertThat(rules(diary.hindrances(emergency))).containsExactly("no-clash-of-hard-freeze");

        accept(emergency).ok();

        assertThat(diary.hindrances(emergency).isEmpty()).isTrue();
        assertThat(diary.clashes(emergency)).singleElement().matches(clash -> !clash.stops());
        diary.keep(
                diary.booking(
                        emergency, Lane.EMERGENCY, Set.of(service), TEN, "2026-09-12T12:30:00Z"));
        assertThat(rules(diary.hindrances(emergency))).containsExactly("no-clash-of-hard-freeze");
    }

    @Test
    void anyOtherChangeDoesNot() {
        var service = diary.service("Portal");
        entered(service, true);
        var standard = diary.booked(Lane.STANDARD, Set.of(service), TEN, NOON);

        accept(standard).refused(409, "a-hard-freeze-yields-to-emergencies");
    }

    @Test
    void whatCannotBeIsRefused() {
        var service = diary.service("Portal");
        var freeze = new HashMap<String, Object>(freeze(List.of(service), true));
        freeze.put("until", "2026-09-11T00:00:00");
        manager.post("/freezes", freeze).refused(422, "ends-after-it-begins");
        freeze.put("until", "2026-09-12T23:00:00");
        freeze.put("rule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        manager.post("/freezes", freeze).refused(422, "recurrence-is-understood");
        assertThat(manager.get("/freezes/FRZ-none").status()).isEqualTo(404);
        var path = "/freezes/" + entered(service, true);
        assertThat(manager.patch(path, Map.of("hard", false)).status()).isEqualTo(428);
        assertThat(
                        diary.office()
                                .as(Staff.OWNER)
                                .post("/freezes", freeze(List.of(service), true))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void whoeverOwnsAServiceOrAskedForAChangeSeesWhatClashes() {
        var service = diary.service("Portal");
        diary.booked(service, TEN, NOON);
        var second = diary.booked(service, TEN, NOON);

        assertThat(concerning(Staff.OWNER.person().value(), Role.SERVICE_OWNER)).contains(second);
        assertThat(concerning(Diary.REQUESTER.value(), Role.PROJECT_LEAD)).contains(second);
        assertThat(concerning("office.outsider", Role.PROJECT_LEAD)).doesNotContain(second);
        assertThat(manager.all("/changes/" + second + "/clashes")).hasSize(1);
        assertThat(manager.get("/changes/CHG-none/clashes").status()).isEqualTo(404);
    }

    private List<String> concerning(String person, Role role) {
        return diary.office().as(Staff.actor(person, role)).all("/schedule/clashes").stream()
                .map(clash -> clash.get("change").asString())
                .toList();
    }

    private Reply accept(String change) {
        var clashes = "/changes/" + change + "/clashes";
        long number = manager.all(clashes).getFirst().get("number").asLong();
        return manager.post(
                clashes + "/" + number + "/acceptance", Map.of("reason", "Patients wait."));
    }

    private String entered(String service, boolean hard) {
        return manager.post("/freezes", freeze(List.of(service), hard))
                .ok()
                .get("reference")
                .asString();
    }

    private static Map<String, Object> freeze(List<String> services, boolean hard) {
        return Map.of(
                "name", "September",
                "reason", "The quarter ends.",
                "hard", hard,
                "from", "2026-09-12T00:00:00",
                "until", "2026-09-13T00:00:00",
                "services", services);
    }
}
