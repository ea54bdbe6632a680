package uk.nhs.england.approvals.realrun;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One project of the portfolio as the file tells it, mended; every mending and every gap is noted.
 *
 * @param key by which an import knows its line
 * @param pounds the whole-life cost in pounds; empty when it is missing or withheld
 * @param withheld what the file says instead of a cost; empty when there is a cost
 */
record Project(
        String key,
        String name,
        String department,
        String year,
        Rating rating,
        String description,
        String comment,
        LocalDate start,
        LocalDate end,
        Optional<Long> pounds,
        String withheld,
        List<String> notes) {

    private static final int MOST_YEARS = 30;
    private static final long MOST_POUNDS_A_YEAR = 10_000_000_000L;
    private static final BigDecimal MOST_MILLIONS = BigDecimal.valueOf(300_000);
    private static final Pattern SUM = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final List<DateTimeFormatter> DATES =
            List.of("d.M.uu", "d.M.uuuu", "d/M/uuuu", "d/M/uu", "uuuu-M-d").stream()
                    .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK))
                    .toList();

    /** How sure the portfolio is that a project will deliver. */
    enum Rating {
        GREEN("Green"),
        AMBER_GREEN("Amber/Green"),
        AMBER("Amber"),
        AMBER_RED("Amber/Red"),
        RED("Red"),
        NONE("None");

        private final String words;

        Rating(String words) {
            this.words = words;
        }

        /** As the portfolio writes it. */
        String words() {
            return words;
        }

        /** How much is not met, as far as the run assumes it; from 0 to 1. */
        double doubt() {
            return switch (this) {
                case GREEN -> 0.05;
                case AMBER_GREEN -> 0.15;
                case AMBER, NONE -> 0.30;
                case AMBER_RED -> 0.45;
                case RED -> 0.60;
            };
        }

        static Rating of(String found) {
            var plain = found.replaceAll("\\s", "");
            for (var rating : values()) {
                if (rating.words.equalsIgnoreCase(plain)) {
                    return rating;
                }
            }
            return NONE;
        }
    }

    /** The project of a row. */
    static Project of(Map<String, String> row) {
        var notes = new ArrayList<String>();
        var text = new Text(notes);
        var start = start(row, notes);
        var cost = text.line(row.get("whole_life_cost_gbp_m"), "whole-life cost", 300);
        var pounds = pounds(cost, notes);
        return new Project(
                key(row),
                text.line(row.get("project"), "project", 200),
                text.line(row.get("department"), "department", 100),
                year(row),
                rating(row, notes),
                description(row, text, notes),
                text.lines(row.get("rating_comment"), "comment", 10_000),
                start,
                end(row, start, notes),
                pounds,
                pounds.isPresent() ? "" : cost,
                notes);
    }

    /** As the import's mapping puts it together; runs of blanks are one. */
    private static String key(Map<String, String> row) {
        var joined = "gmpp/%s/%s".formatted(row.get("year").strip(), row.get("project").strip());
        return joined.replaceAll("\\s+", " ");
    }

    /** Whether it is the same project, in this year or another. */
    boolean isSameAs(Project other) {
        return name.equalsIgnoreCase(other.name);
    }

    /**
     * The whole-life cost spread evenly over the financial years from start to end, in pounds.
     *
     * @param percent 100 for the cost as it is
     */
    Map<Integer, Long> costByYear(int percent) {
        int first = Math.max(2000, financialYear(start));
        int last = Math.min(Math.min(2099, financialYear(end)), first + MOST_YEARS - 1);
        int years = Math.max(1, last - first + 1);
        long total = pounds.orElse(0L) * percent / 100;
        var costs = new TreeMap<Integer, Long>();
        for (int year = first; year < first + years; year++) {
            costs.put(year, total / years);
        }
        costs.merge(first, total % years, Long::sum);
        costs.replaceAll((_, share) -> Math.min(MOST_POUNDS_A_YEAR, share));
        return costs;
    }

    /** Whether a year's share is more than the service takes, so that the sum sent is less. */
    boolean isCut() {
        long sent = costByYear(100).values().stream().mapToLong(Long::longValue).sum();
        return sent < pounds.orElse(0L);
    }

    private static int financialYear(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }

    private static String year(Map<String, String> row) {
        var year = row.get("year").strip().replaceFirst("\\.0$", "");
        return year.matches("20\\d\\d") ? year : "2014";
    }

    private static String description(Map<String, String> row, Text text, List<String> notes) {
        var description = text.lines(row.get("description"), "description", 10_000);
        if (description.isEmpty()) {
            notes.add("description: none; the case says so");
            return "The portfolio does not describe this project.";
        }
        return description;
    }

    private static Rating rating(Map<String, String> row, List<String> notes) {
        var rating = Rating.of(row.get("rating"));
        if (rating == Rating.NONE) {
            notes.add("rating: none, the file says \"" + row.get("rating").strip() + "\"");
        }
        return rating;
    }

    private static LocalDate start(Map<String, String> row, List<String> notes) {
        return date(row, "start")
                .orElseGet(
                        () -> {
                            notes.add("start: not a date; 1 April of the row's year is taken");
                            return LocalDate.of(Integer.parseInt(year(row)), 4, 1);
                        });
    }

    private static LocalDate end(Map<String, String> row, LocalDate start, List<String> notes) {
        var end = date(row, "end");
        if (end.isEmpty()) {
            notes.add("end: not a date; three years after the start is taken");
            return start.plusYears(3);
        }
        if (end.get().isBefore(start)) {
            notes.add("end: before the start; one year after the start is taken");
            return start.plusYears(1);
        }
        return end.get();
    }

    private static Optional<LocalDate> date(Map<String, String> row, String field) {
        for (var format : DATES) {
            try {
                var date = LocalDate.parse(row.get(field).strip(), format);
                if (date.getYear() >= 2000 && date.getYear() <= 2099) {
                    return Optional.of(date);
                }
            } catch (DateTimeException e) {
                // The next format may fit.
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> pounds(String millions, List<String> notes) {
        var sum = SUM.matcher(millions);
        if (millions.toLowerCase(Locale.UK).contains("exempt")
                || millions.startsWith("-")
                || !sum.find()) {
            notes.add("whole-life cost: none, the file says \"" + millions + "\"");
            return Optional.empty();
        }
        var amount = new BigDecimal(sum.group().replace(",", ""));
        if (amount.compareTo(MOST_MILLIONS) > 0) {
            notes.add("whole-life cost: none, the file's sum is beyond belief: " + millions);
            return Optional.empty();
        }
        return Optional.of(amount.movePointRight(6).longValue());
    }
}
