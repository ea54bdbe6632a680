package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.CabDesk.Post;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sittings of CAB by its series, and what the change manager puts on their agendas. */
final class CabAgenda {

    private static final String FULL = "agenda-within-capacity";
    private static final LocalTime NOON = LocalTime.NOON;
    private static final int MINUTES = 5;
    private static final int PAPERS = 2;

    private final CabDesk desk;
    private final List<PlayedChange> all;
    private final List<CabSitting> sittings = new ArrayList<>();

    CabAgenda(CabDesk desk, List<PlayedChange> all) {
        this.desk = desk;
        this.all = all;
    }

    List<CabSitting> sittings() {
        return sittings;
    }

    /** Those of the series from now until then, in their order. */
    List<CabSitting> plan(Instant until) {
        var regular = new ArrayList<CabSitting>();
        desk.post(ChangeAct.SET_UP, "", new Post(Office.PMO, "/boards/CAB/series", null));
        desk.api().all(Office.PMO, "/sittings?board=CAB").stream()
                .filter(one -> one.path("cancelledWhy").isNull())
                .map(
                        one ->
                                new CabSitting(
                                        one.path("id").asString(),
                                        Instant.parse(one.path("startsAt").asString())))
                .filter(one -> one.startsAt.isAfter(desk.now()) && one.startsAt.isBefore(until))
                .sorted(Comparator.comparing(one -> one.startsAt))
                .forEach(regular::add);
        sittings.addAll(regular);
        return regular;
    }

    /** The PMO calls one for now, on all templates. */
    CabSitting callNow() {
        var plan =
                Map.of(
                        "board",
                        "CAB",
                        "startsAt",
                        desk.now().toString(),
                        "place",
                        "Microsoft Teams",
                        "chair",
                        CabDesk.MANAGER);
        var planned = desk.post(ChangeAct.SET_UP, "", new Post(Office.PMO, "/sittings", plan));
        var sitting = new CabSitting(planned.body().path("id").asString(), desk.now());
        sittings.add(sitting);
        return sitting;
    }

    /** When the change manager makes an agenda: before it freezes. */
    Instant noonBefore(CabSitting sitting) {
        var day = Days.on(sitting.startsAt);
        for (int left = PAPERS; left > 0; ) {
            day = day.minusDays(1);
            left -= isWorkday(day.getDayOfWeek()) ? 1 : 0;
        }
        return day.atTime(NOON).atZone(Days.LONDON).toInstant();
    }

    private static boolean isWorkday(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    /** Puts on the agenda all that waits for CAB. */
    void fill(CabSitting sitting) {
        for (var change : all) {
            if (!change.onAgenda && change.awaitsLook()) {
                table(sitting, change, below("The review was read; nothing is left to ask."));
            } else if (!change.onAgenda && change.awaitsCab()) {
                table(sitting, change, isPlain(sitting, change) ? below("Plain.") : minutes());
            }
        }
    }

    /** What nothing is in the way of may go below the line. */
    private boolean isPlain(CabSitting sitting, PlayedChange change) {
        boolean clashes = !desk.api().items(CabDesk.MANAGER, change.path() + "/clashes").isEmpty();
        return !clashes
                && change.from.isAfter(sitting.startsAt.plus(Duration.ofHours(2)))
                && desk.chance().happens(CabBehaviour.PLAIN, "plain", change.generated.number())
                && CabVerdict.on(change, desk.chance(), "").equals(CabVerdict.APPROVED);
    }

    private static Map<String, Object> below(String reasons) {
        return Map.of("recommended", Map.of("outcome", "APPROVED", "reasons", reasons));
    }

    private static Map<String, Object> minutes() {
        return Map.of("minutes", MINUTES);
    }

    private void table(CabSitting sitting, PlayedChange change, Map<String, Object> how) {
        var item = new LinkedHashMap<String, Object>(how);
        item.put("subject", change.number);
        var path = sitting.path() + "/agenda-items";
        var post = new Post(CabDesk.MANAGER, path, item);
        var answer = desk.attempt(ChangeAct.TABLE, change.number, post.call());
        if (answer.rules().contains(FULL)) {
            item.put("leave", "It cannot wait a week.");
            desk.count("put on an agenda beyond its capacity, by leave");
            desk.post(ChangeAct.TABLE, change.number, post);
        } else if (!answer.isGood()) {
            throw new Api.RefusedException(post.call(), answer);
        }
        change.onAgenda = true;
    }
}
