package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.CabDesk.Post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Freezes of the weeks: one recurs and stops nobody, one is entered when changes are booked in it
 * already, one is called off.
 */
record CabFreezes(CabDesk desk, LocalDate first) {

    private static final int FROZEN = 80;

    /**
     * @param services what is changed most often first
     */
    void plan(List<String> services) {
        enter(freeze("Month's end", false, first.plusWeeks(3).plusDays(2)));
        var off = enter(freeze("Exercise", true, first.plusWeeks(6)));
        var often = services.stream().limit(FROZEN).toList();
        desk.at(morning(first.plusWeeks(2)), () -> freezeOften(often));
        var path = "/freezes/" + off.path("reference").asString();
        desk.at(morning(first.plusWeeks(5)), () -> callOff(path));
    }

    private void freezeOften(List<String> often) {
        var entry =
                new LinkedHashMap<String, @Nullable Object>(
                        freeze("Move of the data centre", true, first.plusWeeks(2).plusDays(2)));
        entry.put("services", often);
        enter(entry);
        desk.tell("a hard freeze is entered for %d services".formatted(often.size()));
    }

    private void callOff(String path) {
        var read = desk.api().get(CabDesk.MANAGER, path);
        desk.patch(
                ChangeAct.ENTER_FREEZE,
                "",
                etag -> new Call(CabDesk.MANAGER, "POST", path + "/ending", etag, null),
                read);
        desk.tell("a freeze of everything is called off");
    }

    private JsonNode enter(Map<String, @Nullable Object> entry) {
        return desk.post(ChangeAct.ENTER_FREEZE, "", new Post(CabDesk.MANAGER, "/freezes", entry))
                .body();
    }

    /** Hard ones from noon until the evening two days later, once; others for a day, each month. */
    private static Map<String, @Nullable Object> freeze(String name, boolean hard, LocalDate day) {
        var until = hard ? day.plusDays(2).atTime(22, 0) : day.atTime(23, 0);
        return Bodies.object(
                "name",
                name,
                "reason",
                "A generated reason.",
                "hard",
                hard,
                "from",
                day.atTime(12, 0).toString(),
                "until",
                until.toString(),
                "rule",
                hard ? null : "FREQ=MONTHLY;BYMONTHDAY=-1",
                "services",
                List.of());
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 30).atZone(Days.LONDON).toInstant();
    }
}
