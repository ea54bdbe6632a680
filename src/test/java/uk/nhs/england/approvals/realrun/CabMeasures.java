package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the service measures of the changes, compared with what the story did to them. */
record CabMeasures(CabDesk desk, List<PlayedChange> all) {

    private static final double HUNDREDTH = 0.01;

    /** The measures of the changes that are over, as the story has them. */
    record Own(
            int changes,
            int reviewed,
            @Nullable Double success,
            @Nullable Double failure,
            @Nullable Double hoursToApproval,
            @Nullable Double hoursToEnd,
            @Nullable Double altered) {

        static Own of(List<PlayedChange> all) {
            var over = all.stream().filter(one -> one.endedAt != null || one.refused).toList();
            var reviewed = over.stream().filter(one -> one.outcome != null).toList();
            var boarded = over.stream().filter(one -> !one.decisions.isEmpty()).toList();
            var failed = reviewed.stream().filter(Own::isFailure).count();
            var altered =
                    boarded.stream()
                            .filter(one -> !one.decisions.stream().allMatch("APPROVED"::equals))
                            .count();
            return new Own(
                    over.size(),
                    reviewed.size(),
                    share(reviewed.size() - failed, reviewed.size()),
                    share(failed, reviewed.size()),
                    median(over, one -> hours(one.submittedAt, one.approvedAt)),
                    median(over, one -> hours(one.requestedAt, one.endedAt)),
                    share(altered, boarded.size()));
        }

        private static boolean isFailure(PlayedChange change) {
            return Objects.requireNonNull(change.outcome).isFailure();
        }
    }

    /** Takes something of a change that it may not have. */
    @FunctionalInterface
    interface Taking {
        @Nullable Double of(PlayedChange change);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    private static @Nullable Double hours(@Nullable Instant from, @Nullable Instant until) {
        return from == null || until == null
                ? null
                : Duration.between(from, until).toMillis() / 3_600_000.0;
    }

    /** Between the two in the middle when there is no middle one, as the database has it. */
    private static @Nullable Double median(List<PlayedChange> all, Taking taking) {
        var figures = all.stream().map(taking::of).filter(Objects::nonNull).sorted().toList();
        int half = figures.size() / 2;
        if (figures.isEmpty()) {
            return null;
        }
        return figures.size() % 2 == 1
                ? figures.get(half)
                : (figures.get(half - 1) + figures.get(half)) / 2;
    }

    /** What is not the same, by lane. */
    List<String> differences(String from, String until) {
        var measured =
                desk
                        .api()
                        .items(
                                CabDesk.MANAGER,
                                "/changes/measures?by=LANE&from=" + from + "&until=" + until)
                        .stream()
                        .collect(Collectors.toMap(one -> one.path("of").asString(), one -> one));
        var differences = new ArrayList<String>();
        byLane().forEach(
                        (lane, own) -> {
                            var shown = measured.remove(lane);
                            if (own.changes() > 0 || shown != null) {
                                differences.addAll(differences(lane, own, shown));
                            }
                        });
        measured.keySet().forEach(lane -> differences.add(lane + " is measured and was not done"));
        return differences;
    }

    TreeMap<String, Own> byLane() {
        return all.stream()
                .filter(PlayedChange::isAsked)
                .collect(
                        Collectors.groupingBy(
                                one -> one.lane.name(),
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), Own::of)));
    }

    private static List<String> differences(String lane, Own own, @Nullable JsonNode shown) {
        if (shown == null) {
            return List.of(lane + " is not measured");
        }
        var differences = new ArrayList<String>();
        compare(lane, differences, shown, "changes", (double) own.changes());
        compare(lane, differences, shown, "reviewed", (double) own.reviewed());
        compare(lane, differences, shown, "successScore", own.success());
        compare(lane, differences, shown, "failureRate", own.failure());
        compare(lane, differences, shown, "medianHoursToApproval", own.hoursToApproval());
        compare(lane, differences, shown, "medianHoursToEnd", own.hoursToEnd());
        compare(lane, differences, shown, "shareAltered", own.altered());
        return differences;
    }

    private static void compare(
            String lane,
            List<String> differences,
            JsonNode shown,
            String field,
            @Nullable Double own) {
        var found = shown.path(field);
        boolean none = found.isNull() || found.isMissingNode();
        boolean same = own == null ? none : !none && Math.abs(found.asDouble() - own) < HUNDREDTH;
        if (!same) {
            differences.add("%s %s: %s instead of %s".formatted(lane, field, found, own));
        }
    }
}
