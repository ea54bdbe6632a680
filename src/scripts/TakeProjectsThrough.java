import projects.Csv;
import projects.Journey;
import projects.Passage;
import projects.Project;
import projects.Report;
import projects.Service;
import projects.Verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes projects of the Government Major Projects Portfolio through a running service that has
 * demonstration accounts, from draft to the last decision, and prints what happened.
 */
class TakeProjectsThrough {

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

    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("--csv", "");
        OPTIONS.put("--url", "http://localhost:8080");
        OPTIONS.put("--category", "ICT");
        OPTIONS.put("--first", "20");
        OPTIONS.put("--password", "demonstration");
    }

    /** Ends with 0 when all went as it should, 1 when something was refused, 2 on bad options. */
    static void main(String[] arguments) {
        try {
            System.exit(run(options(arguments)) ? 0 : 1);
        } catch (IllegalArgumentException | IOException e) {
            System.err.println(e.getMessage());
            System.err.println(
                    "Options: " + OPTIONS + "; --csv is needed; --category any takes all.");
            System.exit(2);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new LinkedHashMap<>(OPTIONS);
        for (int index = 0; index < arguments.length; index += 2) {
            if (!OPTIONS.containsKey(arguments[index]) || index + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "Unknown or without a value: " + arguments[index]);
            }
            options.put(arguments[index], arguments[index + 1]);
        }
        if (!Files.isReadable(Path.of(options.get("--csv"))) || options.get("--csv").isEmpty()) {
            throw new IllegalArgumentException("No readable file: " + options.get("--csv"));
        }
        return options;
    }

    private static boolean run(Map<String, String> options) throws IOException {
        var rows = rows(options);
        IO.println("Decisions follow the rating of delivery confidence:\n");
        Verdict.RULES.forEach(rule -> IO.println("- " + rule));
        IO.println("");
        var service = new Service(options.get("--url"), options.get("--password"));
        var journey = new Journey(service);
        var passages = new ArrayList<Passage>();
        for (var row : rows) {
            passages.add(journey.take(Project.of(row), passages.size()));
        }
        new Report(passages).print(service, journey.wordsOfRows());
        return passages.stream().noneMatch(Passage::isRefused);
    }

    /** The first rows of the category, one for each project. */
    private static List<Map<String, String>> rows(Map<String, String> options) throws IOException {
        var all = Csv.read(Path.of(options.get("--csv")));
        if (all.isEmpty() || !all.getFirst().keySet().containsAll(COLUMNS)) {
            throw new IllegalArgumentException("The file needs the columns " + COLUMNS);
        }
        var byName = new LinkedHashMap<String, Map<String, String>>();
        for (var row : all) {
            var category = options.get("--category");
            if (category.equals("any") || row.get("category").strip().equalsIgnoreCase(category)) {
                byName.putIfAbsent(row.get("project").strip().toLowerCase(Locale.UK), row);
            }
        }
        int first = Integer.parseInt(options.get("--first"));
        return byName.values().stream().limit(first).toList();
    }
}
