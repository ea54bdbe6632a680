package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.realrun.generator.Lane;
import uk.nhs.england.approvals.realrun.generator.Outcome;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The tables of sittings, and of changes by their lanes. */
record CabTables(Page page, CabReport.Told told) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    void print() {
        sittings();
        lanes();
        outcomes();
        shares();
    }

    private List<PlayedChange> all() {
        return told.people().all();
    }

    private void sittings() {
        page.title("The sittings");
        page.table(
                "date",
                "#items",
                "#clashing",
                "#approved",
                "#approved with a condition",
                "#deferred",
                "#refused",
                "#looked at",
                "#templates",
                "#minutes planned",
                "#minutes used");
        for (var one : told.people().sittings()) {
            page.row(
                    DAY.format(one.startsAt.atZone(Days.LONDON)),
                    one.items,
                    one.clashing,
                    one.approved,
                    one.conditioned,
                    one.deferred,
                    one.refused,
                    one.looked,
                    one.templates,
                    one.planned,
                    one.seconds / 60);
        }
    }

    private void lanes() {
        page.title("The lanes");
        page.table(
                "lane",
                "#asked",
                "#approved",
                "#refused",
                "#withdrawn",
                "#made",
                "#reviewed",
                "#failure rate",
                "#median hours to approval",
                "#median hours to the end");
        new CabMeasures(told.desk(), all())
                .byLane()
                .forEach(
                        (lane, own) ->
                                page.row(
                                        Report.words(lane),
                                        count(lane, PlayedChange::isAsked),
                                        count(lane, one -> one.approvedAt != null),
                                        count(lane, one -> one.refused),
                                        count(lane, one -> one.withdrawn),
                                        count(lane, one -> one.startedAt != null),
                                        own.reviewed(),
                                        percent(own.failure()),
                                        hours(own.hoursToApproval()),
                                        hours(own.hoursToEnd())));
    }

    private void outcomes() {
        page.title("How changes went");
        page.table(
                "lane",
                "#successful",
                "#with issues",
                "#backed out",
                "#failed",
                "#caused an incident",
                "#not made yet");
        for (var lane : Lane.values()) {
            var name = lane.name();
            var cells = new ArrayList<Object>(List.of(Report.words(name)));
            for (var outcome : Outcome.values()) {
                cells.add(count(name, one -> one.outcome == outcome));
            }
            cells.add(count(name, one -> one.isAlive()));
            page.row(cells.toArray());
        }
    }

    private long count(String lane, Predicate<PlayedChange> such) {
        return all().stream().filter(one -> one.lane == Lane.valueOf(lane)).filter(such).count();
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : "%.1f %%".formatted(100 * share);
    }

    private static String hours(@Nullable Double hours) {
        return hours == null ? "–" : "%.1f".formatted(hours);
    }

    private void shares() {
        long made = all().stream().filter(one -> one.startedAt != null).count();
        long emergencies = count("EMERGENCY", one -> one.startedAt != null);
        long boarded = all().stream().filter(CabTables::wasBoarded).count();
        long altered =
                all().stream()
                        .filter(CabTables::wasBoarded)
                        .filter(one -> !one.decisions.stream().allMatch("APPROVED"::equals))
                        .count();
        page.line(
                "\nEmergencies: %d of %d changes made (%.2f %%). Of %d changes that CAB decided on before"
                                .formatted(emergencies, made, 100.0 * emergencies / made, boarded)
                        + " they were made, or did not let be made, it altered %d (%s)."
                                .formatted(altered, Figures.percent(altered, boarded)));
    }

    private static boolean wasBoarded(PlayedChange change) {
        return change.boarded && !change.decisions.isEmpty();
    }
}
