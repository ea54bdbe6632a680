package uk.nhs.england.approvals.realrun.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What standard changes follow.
 *
 * @param key what generated changes call it
 * @param requester in whose name its pipeline asks for changes
 * @param failures the share of its changes that fail
 */
public record GeneratedTemplate(
        String key,
        String title,
        List<String> services,
        Team team,
        String requester,
        double failures) {

    private static final List<String> WORK =
            List.of(
                    "Release the application",
                    "Renew certificates",
                    "Apply security patches",
                    "Restart worker nodes",
                    "Add capacity",
                    "Update configuration",
                    "Rotate credentials",
                    "Update reference data",
                    "Scale the database",
                    "Update firewall rules",
                    "Deploy content",
                    "Renew the base image");

    /** All of them, what is used most first. */
    static List<GeneratedTemplate> all(World world, long seed) {
        var shuffled = new ArrayList<>(world.services());
        Collections.shuffle(shuffled, new Random(seed));
        var all = new ArrayList<GeneratedTemplate>();
        for (int i = 0; i < Distributions.TEMPLATES; i++) {
            all.add(of(i, world, shuffled));
        }
        return List.copyOf(all);
    }

    private static GeneratedTemplate of(int place, World world, List<String> shuffled) {
        int many = Math.min(Distributions.SERVICES_OF_A_TEMPLATE, shuffled.size());
        var services =
                Collections.nCopies(2, shuffled).stream()
                        .flatMap(List::stream)
                        .skip((long) place * many % shuffled.size())
                        .limit(many)
                        .toList();
        var team = Team.ALL.get(place % Team.ALL.size());
        return new GeneratedTemplate(
                "TEMPLATE-%02d".formatted(place + 1),
                "%s (%s)".formatted(WORK.get(place % WORK.size()), team.name()),
                services,
                team,
                world.requesters().get(place % world.requesters().size()),
                Distributions.TEMPLATE_FAILURES.get(
                        place % Distributions.TEMPLATE_FAILURES.size()));
    }
}
