package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.realrun.generator.Lane;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The tables of the report. */
record CabTables(Page page, CabReport.Told told) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    /** By which product rule something was refused, as far as it is one of these three. */
    private static final Map<String, String> PRODUCT_RULES =
            Map.of(
                    "no-open-condition-before-live", "9",
                    "the-case-is-approved", "9",
                    "one-override-at-a-time", "9",
                    "no-live-change-without-approval", "10",
                    "standard-status-is-earned", "10",
                    "a-standard-change-is-as-its-template", "10",
                    "nobody-approves-their-own-change", "10",
                    "on-the-emergency-roster", "10",
                    "vendor-cloud-is-where-the-register-says", "10",
                    "it-is-reviewed-before-it-is-closed", "10");

    void print() {
        sittings();
        lanes();
        shares();
        clashes();
        refusals();
        sums();
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

    private void clashes() {
        page.title("Clashes and how each ended");
        page.table("clash", "how it ended", "#times");
        var clashes = told.people().clashes();
        clashes.ends()
                .forEach(
                        (kind, ends) ->
                                ends.forEach(
                                        (end, times) -> page.row(Report.words(kind), end, times)));
        page.line(
                "\nFree slots were asked for %d times; %d times there was none: what took most of the time was %s."
                        .formatted(
                                told.desk().counted("slots asked for"),
                                told.desk().counted("no slot"),
                                clashes.blocked()));
    }

    private void refusals() {
        page.title("What was refused, by rule");
        page.table("rule", "product rule", "#times");
        told.desk()
                .refusals()
                .forEach((rule, times) -> page.row(rule, productRule(rule), times));
    }

    private static String productRule(String rule) {
        return rule.startsWith("no-clash-of-") || rule.startsWith("a-hard-freeze")
                ? "11"
                : PRODUCT_RULES.getOrDefault(rule, "");
    }

    private void sums() {
        page.title("Sums");
        page.table("what", "#times");
        told.desk().sums().forEach((what, times) -> page.row(what, times));
    }
}
