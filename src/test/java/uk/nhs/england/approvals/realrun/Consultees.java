package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.Diary.Hour;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The consultees: each answers in its own time, or not until it is asked again. */
final class Consultees {

    private final Office office;
    private final BiConsumer<Passage, String> onObjection;
    private final Map<String, String> people = new HashMap<>();
    private final Set<String> silent = new HashSet<>();

    /**
     * @param onObjection what the lead does about the objection of a consultee
     */
    Consultees(Office office, BiConsumer<Passage, String> onObjection) {
        this.office = office;
        this.onObjection = onObjection;
    }

    /** Decides when each consultee that is asked now will respond to this version. */
    void plan(Passage passage) {
        for (var asked : office.api().items(Office.PMO, passage.path() + "/consultations")) {
            if (isAwaited(asked) && passage.planned.add(request(passage, asked))) {
                plan(passage, asked);
            }
        }
    }

    private void plan(Passage passage, JsonNode asked) {
        var consultee = asked.path("consultee").asString();
        var request = request(passage, asked);
        var due = LocalDate.parse(asked.path("due").asString());
        var chance = office.chance();
        if (chance.happens(Behaviour.LATE.get(consultee), "late", request)) {
            if (chance.happens(Behaviour.SILENT, "silent", request)) {
                silent.add(request);
            } else {
                int days = chance.between(1, 5, "days late", request);
                respondOn(office.days().after(due, days), passage, consultee);
            }
        } else if (chance.happens(Behaviour.ASKS_FOR_TIME, "time", request)) {
            office.note(
                    due,
                    Hour.PMO,
                    passage,
                    () -> extend(passage, consultee, office.in(5), "asked"));
            respondOn(
                    office.days().after(due, chance.between(1, 5, "days more", request)),
                    passage,
                    consultee);
        } else {
            int limit = office.days().between(office.today(), due);
            respondOn(office.in(chance.between(1, limit, "days", request)), passage, consultee);
        }
    }

    private void respondOn(LocalDate day, Passage passage, String consultee) {
        office.note(day, Hour.CONSULTEES, passage, () -> respond(passage, consultee));
    }

    /** Whether it will not respond before it is asked again. */
    boolean isSilent(Passage passage, JsonNode asked) {
        return silent.contains(request(passage, asked));
    }

    /** The PMO has asked by telephone: it gets three days and responds on the next. */
    void chased(Passage passage, JsonNode asked) {
        silent.remove(request(passage, asked));
        var consultee = asked.path("consultee").asString();
        extend(passage, consultee, office.in(3), "chased");
        respondOn(office.in(1), passage, consultee);
    }

    /** A new version may have given it more time meanwhile. */
    private void extend(Passage passage, String consultee, LocalDate until, String why) {
        var path = passage.path() + "/consultations/" + consultee;
        var shown = office.api().get(Office.PMO, path).body();
        if (isAwaited(shown) && LocalDate.parse(shown.path("due").asString()).isBefore(until)) {
            office.act(
                    Act.EXTEND,
                    passage,
                    new Call(
                            Office.PMO,
                            "POST",
                            path + "/extension",
                            null,
                            Map.of("until", until, "reason", Behaviour.EXTENSIONS.get(why))));
        }
    }

    private void respond(Passage passage, String consultee) {
        var path = passage.path() + "/consultations/" + consultee;
        var person = people.computeIfAbsent(consultee, this::person);
        var read = office.api().get(person, path);
        if (!isAwaited(read.body())) {
            return;
        }
        var kind = kind(passage, read.body());
        office.act(
                Act.RESPOND,
                passage,
                new Call(
                        person,
                        "POST",
                        path + "/response",
                        read.etag(),
                        Bodies.object("kind", kind, "words", Behaviour.RESPONSES.get(kind))));
        if (kind.equals("OBJECTION")) {
            onObjection.accept(passage, consultee);
        }
    }

    private String kind(Passage passage, JsonNode asked) {
        boolean again = !asked.path("response").isNull();
        double drawn = office.chance().of("response", request(passage, asked));
        if (!again && drawn < Behaviour.OBJECTS) {
            return "OBJECTION";
        }
        if (drawn < Behaviour.OBJECTS + Behaviour.HAS_POINTS) {
            return "CONTENT_WITH_POINTS";
        }
        return !again && drawn > 1 - Behaviour.NOT_CONCERNED ? "NOT_CONCERNED" : "CONTENT";
    }

    private String person(String consultee) {
        return office.api()
                .get(Office.PMO, "/consultees/" + consultee)
                .body()
                .path("members")
                .path(0)
                .path("person")
                .asString();
    }

    static boolean isAwaited(JsonNode consultation) {
        var standing = consultation.path("standing").asString();
        return standing.equals("AWAITED") || standing.equals("OVERDUE");
    }

    private static String request(Passage passage, JsonNode asked) {
        return "%s, version %s, %s"
                .formatted(
                        passage.key(),
                        asked.path("version").asString(),
                        asked.path("consultee").asString());
    }
}
