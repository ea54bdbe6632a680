package uk.nhs.england.approvals.realrun.generator;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * How generated changes are spread, each number with its sentence in {@link #WORDS}. They are
 * plausible, and nobody's: no public history of changes with their windows was found.
 */
public final class Distributions {

    static final Map<Lane, Double> SHARES =
            Map.of(
                    Lane.NORMAL, 0.02,
                    Lane.EMERGENCY, 0.003,
                    Lane.UNAUTHORISED, 0.001,
                    Lane.VENDOR_CLOUD, 0.12,
                    Lane.STANDARD, 0.856);

    static final Map<DayOfWeek, Double> WEEKDAYS =
            Map.of(
                    DayOfWeek.MONDAY, 0.15,
                    DayOfWeek.TUESDAY, 0.23,
                    DayOfWeek.WEDNESDAY, 0.22,
                    DayOfWeek.THURSDAY, 0.22,
                    DayOfWeek.FRIDAY, 0.08,
                    DayOfWeek.SATURDAY, 0.06,
                    DayOfWeek.SUNDAY, 0.04);

    /** From midnight, hour by hour. */
    static final List<Integer> HOURS =
            List.of(2, 1, 1, 1, 1, 2, 3, 3, 2, 2, 3, 3, 2, 2, 3, 3, 2, 4, 9, 13, 14, 12, 8, 4);

    static final MonthDay YEARS_END = MonthDay.of(12, 18);
    static final MonthDay YEARS_BEGINNING = MonthDay.of(1, 4);
    static final double QUIET = 0.15;

    static final int TEMPLATES = 36;
    static final int SERVICES_OF_A_TEMPLATE = 20;

    /** By the place of the template, modulo ten. */
    static final List<Double> TEMPLATE_FAILURES =
            List.of(0.002, 0.002, 0.01, 0.002, 0.002, 0.002, 0.04, 0.002, 0.01, 0.002);

    static final Map<Lane, Double> FAILURES =
            Map.of(
                    Lane.NORMAL, 0.06,
                    Lane.EMERGENCY, 0.12,
                    Lane.UNAUTHORISED, 0.20,
                    Lane.VENDOR_CLOUD, 0.02);

    static final double BACKED_OUT = 0.55;
    static final double FAILED = 0.25;
    static final double WITH_ISSUES = 0.04;
    static final double ALTERED = 0.15;
    static final double OVERRUN = 0.03;

    static final double SERVICES_EXPONENT = 0.8;
    static final double TEMPLATES_EXPONENT = 0.7;
    static final double TEAMS_EXPONENT = 0.5;

    static final Map<Lane, Spread> LENGTHS =
            Map.of(
                    Lane.NORMAL, new Spread(Duration.ofMinutes(110), 0.8),
                    Lane.STANDARD, new Spread(Duration.ofMinutes(30), 0.9),
                    Lane.EMERGENCY, new Spread(Duration.ofMinutes(80), 0.7),
                    Lane.VENDOR_CLOUD, new Spread(Duration.ofMinutes(90), 1.0),
                    Lane.UNAUTHORISED, new Spread(Duration.ofMinutes(40), 0.9));

    static final Duration LONGEST = Duration.ofDays(3);
    static final Duration SHORTEST = Duration.ofMinutes(10);

    /** From the request to the window; of unauthorised ones from the end until they were found. */
    static final Map<Lane, Spread> LEADS =
            Map.of(
                    Lane.NORMAL, new Spread(Duration.ofDays(15), 0.4),
                    Lane.STANDARD, new Spread(Duration.ofHours(5), 1.4),
                    Lane.EMERGENCY, new Spread(Duration.ofMinutes(70), 0.6),
                    Lane.VENDOR_CLOUD, new Spread(Duration.ofDays(4), 0.7),
                    Lane.UNAUTHORISED, new Spread(Duration.ofDays(3), 0.8));

    static final Duration LONGEST_LEAD = Duration.ofDays(90);
    static final Duration SHORTEST_LEAD = Duration.ofMinutes(15);

    /** How many services a change that CAB decides on has: the last share is of six to twelve. */
    static final List<Double> SERVICES_OF_NORMAL = List.of(0.55, 0.20, 0.10, 0.05, 0.04, 0.06);

    /** How many services any other change has. */
    static final List<Double> SERVICES_OF_OTHERS = List.of(0.82, 0.14, 0.04);

    /** All of it in words. */
    public static final List<String> WORDS =
            List.of(
                    "Lanes: normal 2 %, emergency 0.3 %, unauthorised 0.1 %, vendor cloud 12 %, the"
                            + " rest standard.",
                    "The week, by the clocks of England: Monday 15 %, Tuesday 23 %, Wednesday and"
                        + " Thursday 22 % each, Friday 8 %, Saturday 6 %, Sunday 4 %; six in ten"
                        + " begin between 18:00 and 23:00. Emergencies and unauthorised changes"
                        + " begin at any hour. From 18 December until 4 January there are 15 % of"
                        + " the usual.",
                    "Standard changes follow 36 templates, each for up to 20 services; how often"
                            + " one is used falls with its place by the power 0.7. Of ten, seven"
                            + " fail 0.2 % of the time, two 1 %, one 4 %.",
                    "Services are changed by Zipf's law with the power 0.8, teams make changes by"
                            + " the power 0.5.",
                    "Lengths are log-normal: median 110 minutes for normal, 30 standard, 80"
                            + " emergency, 90 vendor cloud, 40 unauthorised; from 10 minutes to 3"
                            + " days. 3 % take longer than their window.",
                    "Lead times are log-normal: median 15 days for normal, 5 hours standard, 70"
                            + " minutes emergency, 4 days vendor cloud; an unauthorised change is"
                            + " found 3 days after it ended. 90 days at most.",
                    "Failures: normal 6 %, emergency 12 %, unauthorised 20 %, vendor cloud 2 %. Of"
                            + " failures 55 % are backed out, 25 % fail, 20 % cause an incident; of"
                            + " successes 4 % have issues.",
                    "Of normal changes 45 % are of several services, 6 % of six to twelve; of the"
                            + " others 18 % of two or three. CAB altered 15 % of the normal ones.");

    private Distributions() {}

    /**
     * A log-normal spread.
     *
     * @param sigma of the logarithm
     */
    record Spread(Duration median, double sigma) {}
}
