package uk.nhs.england.approvals.realrun.generator;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What generated changes do, to which services, and who makes them. */
final class Subjects {

    private static final List<String> NORMAL =
            List.of(
                    "Move to the new platform",
                    "Upgrade the database",
                    "Replace the load balancer",
                    "Change the interface",
                    "Migrate stored documents",
                    "Open to another organisation");
    private static final List<String> EMERGENCY =
            List.of("Stop losing messages", "Close a vulnerability", "Restore the service");
    private static final List<String> VENDOR =
            List.of("Vendor's monthly release", "Vendor moves a region", "Vendor patches");
    private static final String UNAUTHORISED = "Settings changed by hand";

    private static final Weights OF_NORMAL = Weights.of(Distributions.SERVICES_OF_NORMAL);
    private static final Weights OF_OTHERS = Weights.of(Distributions.SERVICES_OF_OTHERS);
    private static final Weights TEAMS =
            Weights.zipf(Team.ALL.size(), Distributions.TEAMS_EXPONENT);

    private final World world;
    private final List<GeneratedTemplate> templates;
    private final Weights used;
    private final Weights changed;

    Subjects(World world, List<GeneratedTemplate> templates) {
        this.world = world;
        this.templates = templates;
        this.used = Weights.zipf(templates.size(), Distributions.TEMPLATES_EXPONENT);
        this.changed = Weights.zipf(world.services().size(), Distributions.SERVICES_EXPONENT);
    }

    /** What a change is about. */
    record Subject(
            String title,
            String template,
            List<String> services,
            Team team,
            String vendor,
            String requester,
            List<String> implementers,
            double failures) {}

    Subject of(Lane lane, Draw draw) {
        return switch (lane) {
            case STANDARD -> standard(draw.oneOf(templates, used), draw);
            case VENDOR_CLOUD -> vendor(draw);
            case NORMAL -> other(draw.oneOf(NORMAL), lane, services(many(draw), draw), draw);
            case EMERGENCY ->
                    other(
                            draw.oneOf(EMERGENCY),
                            lane,
                            services(draw.rank(OF_OTHERS) + 1, draw),
                            draw);
            case UNAUTHORISED -> other(UNAUTHORISED, lane, services(1, draw), draw);
        };
    }

    private static int many(Draw draw) {
        int place = draw.rank(OF_NORMAL) + 1;
        return place < Distributions.SERVICES_OF_NORMAL.size() ? place : draw.count(place, 12);
    }

    private Subject standard(GeneratedTemplate template, Draw draw) {
        var weights = Weights.zipf(template.services().size(), Distributions.SERVICES_EXPONENT);
        var services = new TreeSet<String>();
        for (int i = draw.rank(OF_OTHERS); i >= 0; i--) {
            services.add(draw.oneOf(template.services(), weights));
        }
        return new Subject(
                titled(template.title()),
                template.key(),
                List.copyOf(services),
                template.team(),
                "",
                template.requester(),
                List.of(draw.oneOf(template.team().engineers())),
                template.failures());
    }

    private Subject vendor(Draw draw) {
        var team = draw.oneOf(Team.ALL, TEAMS);
        return new Subject(
                titled(draw.oneOf(VENDOR)),
                "",
                List.of(draw.oneOf(world.vendorCloud())),
                team,
                draw.oneOf(world.vendors()),
                draw.oneOf(world.requesters()),
                List.of(draw.oneOf(team.engineers())),
                failures(Lane.VENDOR_CLOUD));
    }

    private Subject other(String title, Lane lane, List<String> services, Draw draw) {
        var team = draw.oneOf(Team.ALL, TEAMS);
        var people = new TreeSet<String>();
        for (int i = draw.count(1, 3); i > 0; i--) {
            people.add(draw.oneOf(team.engineers()));
        }
        return new Subject(
                titled(title),
                "",
                services,
                team,
                "",
                draw.oneOf(world.requesters()),
                List.copyOf(people),
                failures(lane));
    }

    private List<String> services(int many, Draw draw) {
        var services = new TreeSet<String>();
        for (int i = 0; i < many; i++) {
            services.add(draw.oneOf(world.services(), changed));
        }
        return List.copyOf(services);
    }

    private static double failures(Lane lane) {
        return Objects.requireNonNull(Distributions.FAILURES.get(lane));
    }

    /** Whoever reads one of them anywhere sees what it is. */
    private static String titled(String title) {
        return "Generated: " + title;
    }
}
