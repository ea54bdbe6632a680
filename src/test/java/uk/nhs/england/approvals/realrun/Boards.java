package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.Api.Call;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The sittings: planned a week ahead by the PMO, held by each board's chair. */
final class Boards {

    private static final Map<String, String> CHAIRS =
            Map.of("TDA", "helen.walsh", "DPAG", "grace.mensah", "ARB", "omar.haddad");

    /** In the order of a day on which several sit. */
    private static final List<String> ALL = List.of("DPAG", "TDA", "ARB");

    private final Office office;
    private final LocalDate first;
    private final Deciding deciding;
    private final Map<LocalDate, Map<String, String>> sittings = new HashMap<>();
    private LocalDate plannedUntil;
    private int held;

    Boards(Office office, Deciding deciding) {
        this.office = office;
        this.first = office.today();
        this.plannedUntil = first;
        this.deciding = deciding;
    }

    static String chair(String board) {
        return CHAIRS.getOrDefault(board, "");
    }

    /** The PMO plans whatever is a week ahead and not planned yet. */
    void planAhead() {
        var until = office.today().plusDays(8);
        plannedUntil.datesUntil(until).forEach(this::plan);
        plannedUntil = until;
    }

    private void plan(LocalDate day) {
        for (var board : ALL) {
            if (sits(board, day)) {
                var held = office.days().from(day);
                var starts = held.atTime(Diary.Hour.BOARDS.time()).atZone(Days.LONDON).toInstant();
                var planned =
                        office.act(
                                Act.PLAN,
                                new Call(
                                        Office.PMO,
                                        "POST",
                                        "/sittings",
                                        null,
                                        Map.of(
                                                "board",
                                                board,
                                                "startsAt",
                                                starts,
                                                "place",
                                                "Microsoft Teams",
                                                "chair",
                                                chair(board))));
                sittings.computeIfAbsent(held, _ -> new HashMap<>())
                        .put(board, planned.body().path("id").asString());
            }
        }
    }

    private boolean sits(String board, LocalDate day) {
        long week = ChronoUnit.WEEKS.between(first, day);
        return switch (day.getDayOfWeek()) {
            case TUESDAY -> board.equals("DPAG");
            case WEDNESDAY -> board.equals("TDA");
            case THURSDAY -> board.equals("ARB") && week % 2 == 1;
            case MONDAY, FRIDAY, SATURDAY, SUNDAY -> false;
        };
    }

    /** Every board that sits today decides on all that waits for it. */
    void sit() {
        var today = sittings.getOrDefault(office.today(), Map.of());
        for (var board : ALL) {
            var sitting = today.get(board);
            if (sitting != null) {
                held++;
                run(Act.OPEN, board, sitting, "/opening", null);
                takeAttendance(board, sitting);
                waiting(board).forEach(passage -> decide(passage, board, sitting));
                run(Act.CLOSE, board, sitting, "/closing", Map.of());
            }
        }
    }

    int held() {
        return held;
    }

    private void run(Act act, String board, String sitting, String path, @Nullable Object body) {
        office.act(act, new Call(chair(board), "POST", "/sittings/" + sitting + path, null, body));
    }

    private void decide(Passage passage, String board, String sitting) {
        try {
            office.act(
                    Act.TABLE,
                    passage,
                    new Call(
                            chair(board),
                            "POST",
                            "/sittings/" + sitting + "/agenda-items",
                            null,
                            Map.of(
                                    "subject",
                                    passage.reference,
                                    "leave",
                                    "All that waits is heard.")));
            deciding.decide(passage, new Table(board, sitting, chair(board)));
        } catch (Api.RefusedException e) {
            passage.refused = e.getMessage();
        }
    }

    private List<Passage> waiting(String board) {
        var references =
                office.api().all(chair(board), "/business-cases?board=" + board).stream()
                        .filter(one -> waits(one).contains("decide:" + board))
                        .map(one -> one.path("reference").asString())
                        .toList();
        return office.passages().stream()
                .filter(one -> !one.isOver() && references.contains(one.reference))
                .sorted(Comparator.comparing(one -> one.reference))
                .toList();
    }

    private static List<String> waits(JsonNode shown) {
        return shown.path("waits").valueStream().map(JsonNode::asString).toList();
    }

    private void takeAttendance(String board, String sitting) {
        var path = "/sittings/" + sitting;
        Answer read = office.api().get(chair(board), path);
        office.act(
                Act.ATTEND,
                new Call(
                        chair(board),
                        "PUT",
                        path + "/attendance",
                        read.etag(),
                        Map.of("present", present(board))));
    }

    /** All members, or all but one whose seat need not be filled. */
    private List<String> present(String board) {
        var shown = office.api().get(Office.PMO, "/boards/" + board).body();
        var members = new TreeSet<String>();
        var spared = new TreeSet<String>();
        for (var seat : shown.path("seats")) {
            var people = people(seat);
            members.addAll(people);
            if (!seat.path("needed").asBoolean()) {
                spared.addAll(people);
            }
        }
        spared.remove(chair(board));
        for (var seat : shown.path("seats")) {
            if (seat.path("needed").asBoolean()) {
                people(seat).forEach(spared::remove);
            }
        }
        if (members.size() > shown.path("quorum").asInt()
                && !spared.isEmpty()
                && office.chance().happens(Behaviour.ABSENT, board, office.today())) {
            var all = List.copyOf(spared);
            members.remove(
                    all.get(office.chance().between(0, all.size() - 1, board, "absent", held)));
        }
        return new ArrayList<>(members);
    }

    private static List<String> people(JsonNode seat) {
        return seat.path("members")
                .valueStream()
                .map(member -> member.path("person").asString())
                .toList();
    }
}
