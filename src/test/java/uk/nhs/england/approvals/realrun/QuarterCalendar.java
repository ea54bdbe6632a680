package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.Api.Call;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sittings of the quarter: the series of TDA and ARB, DPAG as the PMO calls it, and their
 * agendas.
 */
final class QuarterCalendar {

    static final List<String> BOARDS = List.of("TDA", "DPAG", "ARB");
    private static final int MANY = 4;

    private final Office office;
    private final QuarterStory story;
    private final Deciding deciding;
    private final LocalDate last;
    private final Map<String, QuarterMembers> members = new TreeMap<>();
    private final List<QuarterSitting> sittings = new ArrayList<>();
    private final Set<String> onAgendas = new HashSet<>();

    QuarterCalendar(Office office, QuarterStory story, Deciding deciding, LocalDate last) {
        this.office = office;
        this.story = story;
        this.deciding = deciding;
        this.last = last;
        BOARDS.forEach(board -> members.put(board, QuarterMembers.of(office.api(), board)));
    }

    List<QuarterSitting> sittings() {
        return sittings;
    }

    QuarterMembers members(String board) {
        return members.get(board);
    }

    /** The PMO plans the series of the boards that have one. */
    void planSeries() {
        var until = last.plusDays(1).atStartOfDay(Days.LONDON).toInstant();
        for (var board : List.of("TDA", "ARB")) {
            office.act(
                    Act.PLAN_SERIES,
                    new Call(Office.PMO, "POST", "/boards/" + board + "/series", null, null));
            office.api().all(Office.PMO, "/sittings?board=" + board).stream()
                    .filter(one -> one.path("cancelledWhy").isNull())
                    .map(QuarterCalendar::sitting)
                    .filter(one -> one.startsAt.isBefore(until))
                    .forEach(sittings::add);
        }
    }

    private static QuarterSitting sitting(JsonNode shown) {
        return new QuarterSitting(
                shown.path("id").asString(),
                shown.path("board").asString(),
                Instant.parse(shown.path("startsAt").asString()),
                shown.path("chair").asString(""));
    }

    /** The sittings that begin before a time of today and were not held yet, in their order. */
    List<QuarterSitting> due(LocalTime before) {
        var instant = office.today().atTime(before).atZone(Days.LONDON).toInstant();
        return sittings.stream()
                .filter(QuarterSitting::isAhead)
                .filter(one -> one.startsAt.isBefore(instant))
                .sorted(Comparator.comparing(one -> one.startsAt))
                .toList();
    }

    Stream<QuarterSitting> ahead(String board) {
        return sittings.stream()
                .filter(QuarterSitting::isAhead)
                .filter(one -> one.board.equals(board))
                .sorted(Comparator.comparing(one -> one.startsAt));
    }

    /** DPAG has no series: the PMO calls it when something waits, and its members take turns. */
    void callDpag() {
        var day = office.today().getDayOfWeek();
        long waiting = waiting("DPAG").count();
        boolean called =
                day == DayOfWeek.MONDAY && waiting > 0
                        || day == DayOfWeek.THURSDAY && waiting > MANY;
        if (called && ahead("DPAG").allMatch(one -> one.prepared)) {
            var chairs = members.get("DPAG").all().stream().toList();
            var held = sittings.stream().filter(one -> one.board.equals("DPAG")).count();
            var chair = chairs.get((int) (held % chairs.size()));
            var starts = office.in(4).atTime(13, 30).atZone(Days.LONDON).toInstant();
            var body =
                    Map.of(
                            "board",
                            "DPAG",
                            "startsAt",
                            starts,
                            "place",
                            "Microsoft Teams",
                            "chair",
                            chair);
            var planned =
                    office.act(Act.PLAN, new Call(Office.PMO, "POST", "/sittings", null, body));
            sittings.add(sitting(planned.body()));
        }
    }

    /** On the day on which its papers are due, the PMO builds the agenda of a sitting. */
    void prepare() {
        for (var sitting : List.copyOf(sittings)) {
            if (sitting.isAhead()
                    && !sitting.prepared
                    && office.days().between(office.today(), sitting.day())
                            <= members.get(sitting.board).paperDeadline()) {
                prepare(sitting);
            }
        }
    }

    private void prepare(QuarterSitting sitting) {
        sitting.prepared = true;
        var shown = office.api().get(Office.PMO, sitting.path());
        sitting.chair = shown.body().path("chair").asString("");
        reply(sitting);
        belowTheLine(sitting);
        story.urgent(sitting);
        var filled = act(Act.FILL, sitting, "/agenda-items/filling", "", null);
        noteItems(sitting, filled.body());
        if (filled.body().path("items").isEmpty()) {
            cancel(sitting);
        } else {
            story.order(sitting, filled);
            freeze(sitting);
        }
    }

    private void reply(QuarterSitting sitting) {
        var all = members.get(sitting.board);
        var missing = missing(sitting, all);
        for (var person : all.all()) {
            boolean comes = !person.equals(missing.orElse(""));
            if (comes) {
                sitting.coming.add(person);
            }
            office.act(
                    Act.REPLY,
                    new Call(
                            person,
                            "PUT",
                            sitting.path() + "/replies/" + person,
                            null,
                            Map.of("reply", comes ? "COMING" : "APOLOGIES")));
        }
    }

    private Optional<String> missing(QuarterSitting sitting, QuarterMembers all) {
        var spared = all.spared().stream().filter(one -> !one.equals(sitting.chair)).toList();
        var chance = office.chance();
        boolean misses =
                !spared.isEmpty()
                        && all.all().size() > all.quorum()
                        && chance.happens(Behaviour.ABSENT, sitting.board, sitting.day());
        return misses
                ? Optional.of(
                        spared.get(
                                chance.between(
                                        0, spared.size() - 1, sitting.board, sitting.day(), "who")))
                : Optional.empty();
    }

    /** What is plain and ready goes below the line, with approval recommended. */
    private void belowTheLine(QuarterSitting sitting) {
        for (var passage : waiting(sitting.board).toList()) {
            if (sitting.board.equals("ARB")) {
                deciding.judgeOverlaps(passage);
            }
            if (isPlain(sitting, passage)
                    && isFree(sitting.board, passage)
                    && (!sitting.board.equals("ARB") || story.isReady(passage))) {
                office.act(
                        Act.TABLE,
                        passage,
                        new Call(
                                Office.PMO,
                                "POST",
                                sitting.path() + "/agenda-items",
                                null,
                                Map.of("subject", passage.reference, "recommended", approval())));
                onAgendas.add(sitting.board + passage.reference);
            }
        }
    }

    /** Of what is to be approved without conditions, three in four at DPAG and ARB. */
    private boolean isPlain(QuarterSitting sitting, Passage passage) {
        var outcome = deciding.verdict(passage, sitting.table()).outcome();
        return !sitting.board.equals("TDA")
                && outcome instanceof Map<?, ?> given
                && "APPROVED".equals(given.get("type"))
                && office.chance().happens(0.75, "below the line", sitting.board, passage.key());
    }

    private static Map<String, String> approval() {
        return Map.of(
                "outcome", "APPROVED",
                "reasons", "Nothing in it has to be discussed, and nobody objects.");
    }

    private void noteItems(QuarterSitting sitting, JsonNode agenda) {
        for (var item : agenda.path("items")) {
            var reference = item.path("subject").asString();
            if (onAgendas.add(sitting.board + reference)) {
                office.ledger().note(reference, Act.TABLE, Office.PMO);
            }
        }
    }

    private void cancel(QuarterSitting sitting) {
        var etag = office.api().get(Office.PMO, sitting.path()).etag();
        act(
                Act.CANCEL,
                sitting,
                "/cancelling",
                etag,
                Map.of("reason", "Nothing waits for the board."));
        sitting.cancelled = true;
        sitting.remark("cancelled: nothing waits");
    }

    /** The PMO freezes the agenda of the ARB at noon; those of the others freeze by themselves. */
    private void freeze(QuarterSitting sitting) {
        if (sitting.board.equals("ARB")) {
            act(Act.FREEZE, sitting, "/freeze", "", null);
        }
    }

    private Answer act(
            Act act, QuarterSitting sitting, String path, String etag, @Nullable Object body) {
        return office.act(
                act,
                new Call(
                        Office.PMO,
                        "POST",
                        sitting.path() + path,
                        etag.isEmpty() ? null : etag,
                        body));
    }

    /** Cases that wait for a board, those on an agenda of it among them. */
    Stream<Passage> waiting(String board) {
        var references =
                office.api().all(Office.PMO, "/business-cases?board=" + board).stream()
                        .filter(
                                one ->
                                        one.path("waits")
                                                .valueStream()
                                                .anyMatch(
                                                        wait ->
                                                                wait.asString()
                                                                        .equals("decide:" + board)))
                        .map(one -> one.path("reference").asString())
                        .toList();
        return office.passages().stream()
                .filter(one -> !one.isOver() && references.contains(one.reference))
                .sorted(Comparator.comparing(one -> one.reference));
    }

    boolean isFree(String board, Passage passage) {
        return !onAgendas.contains(board + passage.reference);
    }

    void tabled(String board, String reference) {
        onAgendas.add(board + reference);
    }

    void left(String board, String reference) {
        onAgendas.remove(board + reference);
    }
}
