package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.register.Entries;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When a change could happen, and what happens when. */
@ServiceTest
class ScheduleModuleTests {

    @Autowired private ApplicationContext context;

    private Diary diary;
    private Api reader;

    @BeforeEach
    void open() {
        diary = new Diary(context);
        reader = diary.office().as(Staff.OUTSIDER);
    }

    @Test
    void aFreeSlotIsInTheWindowsAndKeepsClearOfOtherChangesOfWhatIsNear() {
        var portal = diary.service(Entries.json("Portal"));
        var platform = diary.service("Platform");
        diary.depends(portal, platform);
        diary.booked(platform, "2026-09-12T21:00:00Z", "2026-09-12T22:00:00Z");
        var change = diary.booked(portal, "2026-09-05T21:00:00Z", "2026-09-05T23:00:00Z");

        var found = slots(change, "from=2026-09-12T00:00:00Z&until=2026-09-21T00:00:00Z");

        assertThat(found.get("slots").valueStream().map(one -> one.get("from").asString()))
                .containsExactly("2026-09-12T22:00:00Z", "2026-09-19T21:00:00Z");
        assertThat(found.get("blocked")).isEmpty();
    }

    @Test
    void whyThereIsNoSlotIsSaid() {
        var portal = diary.service(Entries.json("Portal"));
        var change = diary.booked(portal, "2026-09-05T21:00:00Z", "2026-09-05T23:00:00Z");

        var found =
                slots(change, "from=2026-09-12T00:00:00Z&until=2026-09-14T00:00:00Z&minutes=300");

        assertThat(found.get("slots")).isEmpty();
        assertThat(found.get("longestMinutes").asLong()).isEqualTo(240);
        assertThat(found.get("blocked").path(0).path("kind").asString())
                .isEqualTo("OUTSIDE_WINDOW");
        assertThat(found.get("blocked").path(0).path("words").asString()).contains(portal);
    }

    @Test
    void whyThereIsNoSlotNamesTheFreezeWhoWorksElsewhereAndWhatElseIsBooked() {
        var portal = diary.service("Portal");
        var change = diary.newChange();
        diary.keep(
                Diary.by(
                        diary.booking(
                                change,
                                Lane.STANDARD,
                                Set.of(portal),
                                "2026-09-05T21:00:00Z",
                                "2026-09-05T23:00:00Z"),
                        "slots.hand"));
        diary.booked(portal, "2026-10-01T00:00:00Z", "2026-10-01T10:00:00Z");
        diary.keep(
                Diary.by(
                        diary.booking(
                                diary.newChange(),
                                Lane.EMERGENCY,
                                Set.of(diary.service("Rota")),
                                "2026-10-01T09:00:00Z",
                                "2026-10-01T16:00:00Z"),
                        "slots.hand"));
        diary.office()
                .as(Diary.CHANGE_MANAGER)
                .post(
                        "/freezes",
                        Map.of(
                                "name", "October",
                                "reason", "The quarter begins.",
                                "hard", true,
                                "from", "2026-10-01T17:00:00",
                                "until", "2026-10-02T01:00:00",
                                "services", List.of(portal)))
                .ok();

        var found = slots(change, "from=2026-10-01T00:00:00Z&until=2026-10-02T00:00:00Z");

        assertThat(found.get("slots")).isEmpty();
        assertThat(found.get("blocked"))
                .extracting(one -> one.get("kind").asString(), one -> one.get("minutes").asLong())
                .containsExactly(
                        tuple("SAME_SERVICE", 600L),
                        tuple("HARD_FREEZE", 480L),
                        tuple("SAME_IMPLEMENTER", 420L));
        assertThat(found.get("blocked").toString()).contains(portal, "October", "slots.hand");
    }

    @Test
    void noSlotIsLookedForWhereThereCannotBeOne() {
        var change =
                diary.booked(
                        diary.service("Portal"), "2026-09-05T21:00:00Z", "2026-09-05T23:00:00Z");
        var path = "/changes/" + change + "/slots?";
        reader.get(path + "from=2026-09-12T00:00:00Z&until=2026-09-11T00:00:00Z")
                .refused(422, "ends-after-it-begins");
        reader.get(path + "from=2026-09-12T00:00:00Z&until=2027-09-11T00:00:00Z")
                .refused(422, "looks-92-days-ahead");
        assertThat(reader.get("/changes/CHG-none/slots").status()).isEqualTo(404);
    }

    @Test
    void whatClashesComesFirstInItsWeek() {
        var service = diary.service("Portal");
        var quiet = diary.booked(service, "2032-05-03T01:00:00Z", "2032-05-03T02:00:00Z");
        var one = diary.booked(service, "2032-05-08T10:00:00Z", "2032-05-08T12:00:00Z");
        var other = diary.booked(service, "2032-05-08T11:00:00Z", "2032-05-08T12:00:00Z");
        var next = diary.booked(service, "2032-05-10T10:00:00Z", "2032-05-10T12:00:00Z");

        assertThat(week("2032-W19", "")).containsExactly(one, other, quiet);
        assertThat(week("2032-W19", "&clashing=true")).containsExactly(one, other);
        assertThat(week("2032-W20", "&service=" + service)).containsExactly(next);
        assertThat(week("2032-W19", "&service=SV-none")).isEmpty();
        assertThat(week("2032-W19", "&lane=NORMAL")).isEmpty();
        assertThat(reader.get("/schedule?week=2032-W60").status()).isEqualTo(400);
        var paged = reader.get("/schedule?week=2032-W19&limit=2");
        assertThat(changes(reader.get(paged.next()).ok().get("items"))).containsExactly(quiet);
    }

    @Test
    void aChangeThatOneMayNotSeeIsNotOnTheSchedule() {
        var service = Set.of(diary.service("Portal"));
        var hidden = "CHG-2026-H0001";
        diary.keep(
                diary.booking(
                        hidden,
                        Lane.EMERGENCY,
                        service,
                        "2032-08-03T01:00:00Z",
                        "2032-08-03T02:00:00Z"));

        assertThat(week("2032-W32", "")).isEmpty();
        assertThat(reader.get("/changes/" + hidden + "/clashes").status()).isEqualTo(404);
    }

    @Test
    void theScheduleIsAFileAndACalendar() throws UnsupportedEncodingException {
        var service = diary.service("Portal");
        var change = diary.booked(service, "2033-05-03T01:00:00Z", "2033-05-03T02:00:00Z");

        var file = reader.fetch("/schedule.csv?week=2033-W18").getContentAsString();
        var calendar = reader.fetch("/schedule.ics?week=2033-W18").getContentAsString();

        assertThat(file)
                .startsWith("change,title,lane,from,until,services,clashes,standing\r\n")
                .contains(change, service, "\"EMERGENCY\"", "\"0\"");
        assertThat(calendar)
                .contains("UID:" + change + "@it-approvals\r\n")
                .contains("DTSTART:20330503T010000Z\r\n")
                .contains("SUMMARY:" + change + " New release\r\n");
    }

    @Test
    void theFileAndTheCalendarHaveTheFiltersOfTheSchedule() throws UnsupportedEncodingException {
        var service = diary.service("Portal");
        var clashing = diary.booked(service, "2033-06-01T01:00:00Z", "2033-06-01T02:00:00Z");
        diary.booked(service, "2033-06-01T01:00:00Z", "2033-06-01T02:00:00Z");
        var quiet = diary.booked(service, "2033-06-02T01:00:00Z", "2033-06-02T02:00:00Z");
        var other = diary.service("Rota");
        var standard =
                diary.booked(
                        Lane.STANDARD,
                        Set.of(other),
                        "2033-06-02T01:00:00Z",
                        "2033-06-02T02:00:00Z");

        for (var file : List.of("/schedule.csv?week=2033-W22", "/schedule.ics?week=2033-W22")) {
            assertThat(text(file + "&service=" + service))
                    .contains(clashing, quiet)
                    .doesNotContain(standard);
            assertThat(text(file + "&clashing=true"))
                    .contains(clashing)
                    .doesNotContain(quiet, standard);
            assertThat(text(file + "&lane=STANDARD"))
                    .contains(standard)
                    .doesNotContain(clashing, quiet);
        }
    }

    @Test
    void aPastWeekShowsWhatWasMadeWhenItWasAndHowItEnded() throws UnsupportedEncodingException {
        var service = diary.service("Portal");
        var started = TestClock.START.minus(Duration.ofMinutes(40));
        var done = diary.booked(service, "2026-09-01T21:00:00Z", "2026-09-02T23:00:00Z");
        var backedOut = diary.booked(service, "2026-09-02T08:00:00Z", "2026-09-02T12:00:00Z");
        diary.made(done, started, false);
        diary.made(backedOut, TestClock.START, true);

        var week = reader.all("/schedule?week=2026-W36&service=" + service);

        assertThat(week)
                .extracting(one -> one.get("change").asString())
                .containsExactly(done, backedOut);
        assertThat(week)
                .extracting(one -> one.get("standing").asString())
                .containsExactly("DONE", "BACKED_OUT");
        assertThat(week.getFirst().get("from").asString()).isEqualTo(started.toString());
        assertThat(week.getFirst().get("until").asString()).isEqualTo(TestClock.START.toString());
        assertThat(text("/schedule.csv?week=2026-W36&service=" + service)).contains("BACKED_OUT");
        assertThat(reader.all("/schedule?week=2026-W36&clashing=true&service=" + service))
                .isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotShownAsHavingHappened() {
        var service = diary.service("Portal");
        var withdrawn = diary.booked(service, "2026-09-02T08:00:00Z", "2026-09-02T12:00:00Z");
        var open = diary.booked(service, "2026-09-02T13:00:00Z", "2026-09-02T14:00:00Z");
        diary.release(withdrawn);

        var week = reader.all("/schedule?week=2026-W36&service=" + service);

        assertThat(week)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.get("change").asString()).isEqualTo(open);
                            assertThat(one.get("standing").asString()).isEqualTo("BOOKED");
                        });
    }

    @Test
    void whatWasMadeKeepsNobodyAway() {
        var service = diary.service("Portal");
        var first = diary.booked(service, "2026-09-02T08:00:00Z", "2026-09-02T12:00:00Z");
        var second = diary.booked(service, "2026-09-02T10:00:00Z", "2026-09-02T12:00:00Z");
        assertThat(diary.kinds(second)).isNotEmpty();

        diary.made(first, TestClock.START, false);

        assertThat(diary.kinds(second)).isEmpty();
    }

    @Test
    void aSlotOnTheNightWhenAnHourComesTwiceIsAnHourLonger() {
        assertThat(sundaySlots("2026-10-25")).containsExactly("2026-10-24T23:00:00Z", "PT5H");
    }

    @Test
    void aSlotOnTheNightWhenAnHourNeverComesIsAnHourShorter() {
        assertThat(sundaySlots("2027-03-28")).containsExactly("2027-03-28T00:00:00Z", "PT3H");
    }

    /** When the slot of a window from midnight until four on a Sunday begins, and its length. */
    private List<String> sundaySlots(String sunday) {
        var window = Map.of("days", List.of("SUNDAY"), "from", "00:00", "until", "04:00");
        var service =
                diary.service(
                        Map.of(
                                "name", "Portal",
                                "description", "Made up.",
                                "owner", "office.owner",
                                "windows", List.of(window)));
        var change = diary.booked(service, "2026-09-06T01:00:00Z", "2026-09-06T02:00:00Z");
        var day = LocalDate.parse(sunday);

        var slot =
                slots(
                                change,
                                "from=%sT12:00:00Z&until=%sT12:00:00Z"
                                        .formatted(day.minusDays(1), day.plusDays(1)))
                        .get("slots")
                        .path(0);

        var from = Instant.parse(slot.get("from").asString());
        var length = Duration.between(from, Instant.parse(slot.get("until").asString()));
        return List.of(from.toString(), length.toString());
    }

    private String text(String path) throws UnsupportedEncodingException {
        return reader.fetch(path).getContentAsString();
    }

    private JsonNode slots(String change, String query) {
        return reader.get("/changes/" + change + "/slots?" + query).ok();
    }

    private List<String> week(String week, String more) {
        var items = reader.all("/schedule?week=" + week + more);
        return items.stream().map(one -> one.get("change").asString()).toList();
    }

    private static List<String> changes(JsonNode items) {
        return items.valueStream().map(one -> one.get("change").asString()).toList();
    }
}
