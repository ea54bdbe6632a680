package projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what happened, as Markdown. */
public final class Report {

    private final List<Passage> passages;

    public Report(List<Passage> passages) {
        this.passages = passages;
    }

    /** The whole report. */
    public void print(Service service, Map<String, String> wordsOfRows) {
        printTable();
        printRows(wordsOfRows);
        printNotes();
        printTimes(service);
        printSummary(service);
    }

    /** A word of the API as people say it. */
    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void printTable() {
        IO.println(
                "| case | project | rating | route | rows that fired | decisions in order |"
                        + " conditions | standing | ms | calls |");
        IO.println("|---|---|---|---|---|---|---|---|---:|---:|");
        for (var passage : passages) {
            IO.println(
                    "| %s | %s | %s | %s | %s | %s | %s | %s | %d | %d |"
                            .formatted(
                                    passage.reference,
                                    passage.project.name().replace("|", "\\|"),
                                    passage.project.rating().words(),
                                    passage.route,
                                    String.join(", ", passage.fired),
                                    String.join("; ", passage.decisions),
                                    String.join("; ", passage.conditions),
                                    passage.isRefused() ? "REFUSED" : words(passage.standing),
                                    passage.millis,
                                    passage.calls));
        }
    }

    private static void printRows(Map<String, String> wordsOfRows) {
        IO.println("\nWhat the rows say:\n");
        wordsOfRows.forEach((row, words) -> IO.println("- `" + row + "`: " + words));
    }

    private void printNotes() {
        IO.println("\nWhat the file left open, and what the description was taken to mean:\n");
        for (var passage : passages) {
            var mended = new ArrayList<>(passage.project.notes());
            if (passage.project.isCut()) {
                mended.add("whole-life cost: cut to what the service takes in a year");
            }
            IO.println(
                    "- %s: assumed %s.%s"
                            .formatted(
                                    passage.reference,
                                    passage.assumed.isEmpty()
                                            ? "nothing from its words"
                                            : String.join(", ", passage.assumed),
                                    mended.isEmpty()
                                            ? ""
                                            : " File: " + String.join("; ", mended) + "."));
        }
    }

    private static void printTimes(Service service) {
        IO.println("\n| request | times | median ms | slowest ms |\n|---|---:|---:|---:|");
        service.microsByAct()
                .forEach(
                        (act, micros) -> {
                            var sorted = micros.stream().sorted().toList();
                            IO.println(
                                    "| `%s` | %d | %.1f | %.1f |"
                                            .formatted(
                                                    act,
                                                    sorted.size(),
                                                    sorted.get(sorted.size() / 2) / 1000.0,
                                                    sorted.getLast() / 1000.0));
                        });
    }

    private void printSummary(Service service) {
        long decisions =
                passages.stream()
                        .flatMap(passage -> passage.decisions.stream())
                        .filter(decision -> !decision.equals("resubmitted"))
                        .count();
        long millis = passages.stream().mapToLong(passage -> passage.millis).sum();
        IO.println(
                "\n%d projects, %d decisions, %d calls, %.1f s. Standing: %s."
                        .formatted(
                                passages.size(),
                                decisions,
                                service.calls(),
                                millis / 1000.0,
                                standings()));
        passages.stream().filter(Passage::isRefused).forEach(Report::printRefused);
    }

    private String standings() {
        return passages.stream()
                .map(passage -> passage.isRefused() ? "refused" : words(passage.standing))
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static void printRefused(Passage passage) {
        IO.println(
                "REFUSED %s (%s): %s"
                        .formatted(passage.project.name(), passage.reference, passage.refused));
    }
}
