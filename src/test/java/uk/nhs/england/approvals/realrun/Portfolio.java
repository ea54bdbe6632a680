package uk.nhs.england.approvals.realrun;

import org.apache.commons.csv.CSVFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which rows of the file become cases. */
final class Portfolio {

    private static final Set<String> COLUMNS =
            Set.of(
                    "project",
                    "department",
                    "year",
                    "category",
                    "rating",
                    "description",
                    "rating_comment",
                    "start",
                    "end",
                    "whole_life_cost_gbp_m");

    private Portfolio() {}

    /**
     * The projects of the category ICT first and then others, each in an order that the seed gives:
     * of every project its first year, and of every second one that is there for several years the
     * next year too. The chosen rows are taken in the order of their years.
     */
    static List<Project> choose(Path file, int cases, Chance chance) throws IOException {
        var chosen = new ArrayList<Map<String, String>>();
        for (var years : drawn(byProject(rows(file)), chance)) {
            boolean twice = chance.happens(0.5, "twice", years.getFirst().get("project"));
            years.stream().limit(twice ? 2 : 1).forEach(chosen::add);
            if (chosen.size() >= cases) {
                break;
            }
        }
        return chosen.stream()
                .limit(cases)
                .map(Project::of)
                .sorted(Comparator.comparing(Project::year))
                .toList();
    }

    private static List<List<Map<String, String>>> drawn(
            List<List<Map<String, String>>> projects, Chance chance) {
        return projects.stream()
                .sorted(
                        Comparator.comparing((List<Map<String, String>> years) -> !isIct(years))
                                .thenComparing(
                                        years ->
                                                chance.of(
                                                        "drawn", years.getFirst().get("project"))))
                .toList();
    }

    private static boolean isIct(List<Map<String, String>> years) {
        return years.stream().anyMatch(row -> row.get("category").strip().equals("ICT"));
    }

    private static List<List<Map<String, String>>> byProject(List<Map<String, String>> rows) {
        var projects = new LinkedHashMap<String, List<Map<String, String>>>();
        rows.stream()
                .sorted(Comparator.comparing(row -> row.get("year")))
                .forEach(
                        row ->
                                projects.computeIfAbsent(
                                                row.get("project").strip().toLowerCase(Locale.UK),
                                                _ -> new ArrayList<>())
                                        .add(row));
        return List.copyOf(projects.values());
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = Files.newBufferedReader(file);
                var parsed = format.parse(reader)) {
            if (!parsed.getHeaderNames().containsAll(COLUMNS)) {
                throw new IllegalArgumentException("The file needs the columns " + COLUMNS);
            }
            return parsed.stream().map(line -> line.toMap()).toList();
        }
    }
}
