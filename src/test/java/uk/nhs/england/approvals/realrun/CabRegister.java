package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.CabDesk.Post;
import uk.nhs.england.approvals.realrun.generator.Team;
import uk.nhs.england.approvals.realrun.generator.World;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The register before the first day: services of a file, made-up dependencies, maintenance windows
 * and vendors, and the engineers of {@link Team}.
 */
record CabRegister(CabDesk desk, Path csv) {

    private static final List<String> REQUESTERS =
            List.of("priya.nair", "sam.okafor", Office.PMO, "olu.adeyemi");
    private static final List<String> VENDORS =
            List.of("Cloudwise", "Northern Health Systems Ltd", "Fern & Sons");
    private static final List<String> KINDS =
            List.of("CALLS", "USES_DATA_OF", "SIGNS_ON_WITH", "RUNS_ON");
    private static final int ON_VENDORS_CLOUD = 20;
    private static final int WITH_WINDOWS = 25;
    private static final int HUBS = 40;

    /** By hand, since the register knows no file of them. */
    private static final List<Map<String, Object>> EVENINGS =
            List.of(
                    Map.of(
                            "days",
                            List.of(
                                    "MONDAY",
                                    "TUESDAY",
                                    "WEDNESDAY",
                                    "THURSDAY",
                                    "FRIDAY",
                                    "SATURDAY",
                                    "SUNDAY"),
                            "from",
                            "18:00",
                            "until",
                            "06:00"));

    private static final List<Map<String, Object>> SUNDAYS =
            List.of(Map.of("days", List.of("SUNDAY"), "from", "02:00", "until", "05:00"));

    World bring() throws IOException {
        var admin = new BulkImport(desk.api(), Office.ADMINISTRATOR);
        admin.whole(new BulkImport.Wanted("PEOPLE", "people", Map.of(), false), engineers());
        admin.whole(
                new BulkImport.Wanted(
                        "SERVICES",
                        "uk-government-api-catalogue",
                        Map.of("owner", "olu.adeyemi"),
                        false),
                Files.readAllBytes(csv));
        var services = services();
        admin.whole(
                new BulkImport.Wanted("DEPENDENCIES", "service-dependencies", Map.of(), false),
                dependencies(services));
        var vendorCloud = new ArrayList<String>();
        for (int i = 0; i < services.size(); i++) {
            if (i % ON_VENDORS_CLOUD == 7) {
                vendorCloud.add(services.get(i));
                var vendor = VENDORS.get(i % VENDORS.size());
                say(
                        services.get(i),
                        Map.of("hosting", "VENDOR_CLOUD", "vendor", Map.of("name", vendor)));
            } else if (i % WITH_WINDOWS == 3) {
                say(services.get(i), Map.of("windows", i % 4 == 3 ? SUNDAYS : EVENINGS));
            }
        }
        return new World(services, vendorCloud, VENDORS, REQUESTERS);
    }

    /** Those that go on, in an order by chance; how often one is changed falls with its place. */
    private List<String> services() {
        return desk.api().all(Office.PMO, "/services").stream()
                .filter(one -> one.path("ends").isNull() && !one.path("externalReference").isNull())
                .map(one -> one.path("reference").asString())
                .sorted(Comparator.comparing(one -> desk.chance().of("place", one)))
                .toList();
    }

    private static byte[] engineers() {
        return Team.all().stream()
                .flatMap(team -> team.engineers().stream())
                .map(
                        one ->
                                "%s,%s,%s@example.nhs.uk,SERVICE_OWNER"
                                        .formatted(one, one.replace('.', ' '), one))
                .collect(Collectors.joining("\n", "username,name,email,roles\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Each depends on one other or two; a third of these are a few that many depend on. */
    private byte[] dependencies(List<String> services) {
        var lines = new StringBuilder("service,on,kind\n");
        for (int i = 0; i < services.size(); i++) {
            for (int j = 0; j < desk.chance().between(0, 2, "many", i); j++) {
                boolean hub = desk.chance().happens(1 / 3.0, "hub", i, j);
                int last = Math.min(hub ? HUBS : services.size(), services.size()) - 1;
                int on = desk.chance().between(0, last, "on", i, j);
                // The most changed ones are at the front: what many depend on changes seldom.
                int place = hub ? services.size() - 1 - on : on;
                if (place != i) {
                    lines.append(services.get(i)).append(',').append(services.get(place));
                    lines.append(',').append(KINDS.get((i + j) % KINDS.size())).append('\n');
                }
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void say(String service, Map<String, Object> body) {
        var path = "/services/" + service;
        var read = desk.api().get(Office.PMO, path);
        desk.patch(
                ChangeAct.SET_UP,
                "",
                etag -> new Call(Office.PMO, "PATCH", path, etag, body),
                read);
    }

    /** Who may approve what cannot wait, and who sits on CAB for infrastructure. */
    void people() {
        var teams =
                Map.of(
                        "ivan.petrov",
                        "Hosting",
                        "beth.coleman",
                        "Identity",
                        "omar.haddad",
                        "Networks");
        teams.forEach(
                (person, team) ->
                        desk.post(
                                ChangeAct.SET_UP,
                                "",
                                new Post(
                                        CabDesk.MANAGER,
                                        "/changes/emergency-roster",
                                        Map.of("person", person, "team", team))));
        desk.post(
                ChangeAct.SET_UP,
                "",
                new Post(
                        Office.ADMINISTRATOR,
                        "/boards/CAB/members",
                        Map.of(
                                "seat",
                                "INFRASTRUCTURE",
                                "person",
                                "ivan.petrov",
                                "alternate",
                                false,
                                "from",
                                Days.on(desk.now()).toString())));
    }
}
