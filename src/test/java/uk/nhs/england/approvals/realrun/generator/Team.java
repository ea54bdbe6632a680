package uk.nhs.england.approvals.realrun.generator;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A team that makes changes, and its engineers by their usernames; nobody of them exists. */
public record Team(String name, List<String> engineers) {

    private static final int ENGINEERS = 9;

    static final List<Team> ALL =
            Stream.of(
                            "Identity",
                            "Hosting",
                            "Networks",
                            "Integration",
                            "Messaging",
                            "Data platform",
                            "Referrals",
                            "Prescriptions",
                            "Web",
                            "Screening",
                            "Databases",
                            "Telephony",
                            "Workforce",
                            "Desktops",
                            "Security operations",
                            "Vaccinations",
                            "Pathology",
                            "Open data",
                            "Finance systems",
                            "Maps",
                            "Search",
                            "Payments",
                            "Archives",
                            "Service desk tools")
                    .map(Team::named)
                    .toList();

    public static List<Team> all() {
        return ALL;
    }

    private static Team named(String name) {
        var stem = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Team(
                name,
                IntStream.rangeClosed(1, ENGINEERS).mapToObj(i -> stem + ".engineer" + i).toList());
    }
}
