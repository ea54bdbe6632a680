package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is read again of the graph, piece by piece, is what is read at once. */
@ServiceTest
class KnownGraphModuleTests {

    @Autowired private ApplicationContext context;
    @Autowired private KnownGraph known;
    @Autowired private JdbcClient database;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
    }

    @Test
    void aDependencyIsKnownAsSoonAsItIsThereAndGoneAsSoonAsItHasEnded() {
        var platform = service();
        var portal = service();
        var rota = service();
        depends(rota, platform);
        assertThat(near(known, platform)).containsExactlyInAnyOrder(rota);

        depends(portal, platform);
        depends(portal, rota);
        assertThat(near(known, platform)).containsExactlyInAnyOrder(rota, portal);
        assertThat(near(known, portal)).containsExactlyInAnyOrder(rota, platform);

        office.as(Staff.OWNER)
                .post(
                        "/services/" + portal + "/dependencies/1/ending",
                        Map.of("reason", "It has its own."))
                .ok();
        office.as(Staff.OWNER)
                .post(
                        "/services/" + portal + "/dependencies/2/ending",
                        Map.of("reason", "It has its own."))
                .ok();
        assertThat(near(known, platform)).containsExactly(rota);
        assertThat(near(known, portal)).isEmpty();
    }

    @RepeatedTest(3)
    void twoWhoChangeDependenciesAtOnceAreBothKnown() {
        var platform = service();
        var portal = service();
        var rota = service();
        known.now();

        Together.two(() -> depends(portal, platform), () -> depends(rota, platform));

        assertThat(near(known, platform)).containsExactlyInAnyOrder(portal, rota);
        var atOnce = new KnownGraph(database);
        for (var each : List.of(platform, portal, rota)) {
            assertThat(known.now().near(each, 2, Set.of(DependencyKind.CALLS)))
                    .isEqualTo(atOnce.now().near(each, 2, Set.of(DependencyKind.CALLS)));
        }
    }

    @Test
    void aWayIsTheSameAsThatOfWhatIsNear() {
        var platform = service();
        var directory = service();
        var portal = service();
        depends(directory, platform);
        depends(portal, directory);

        assertThat(way(platform, portal, 2)).containsExactly(platform, directory, portal);
        assertThat(way(platform, portal, 1)).isEmpty();
        assertThat(way(portal, platform, 2)).isEmpty();
    }

    private List<String> way(String service, String dependent, int deepest) {
        return known.now().way(service, dependent, deepest, Set.of(DependencyKind.CALLS));
    }

    private static List<String> near(KnownGraph graph, String service) {
        return graph.now().near(service, 1, Set.of(DependencyKind.CALLS)).stream()
                .map(Near::service)
                .toList();
    }

    private String service() {
        return office.as(Staff.OWNER)
                .post("/services", Entries.json("Portal"))
                .ok()
                .get("reference")
                .asString();
    }

    private boolean depends(String service, String on) {
        office.as(Staff.OWNER)
                .post("/services/" + service + "/dependencies", Map.of("on", on, "kind", "CALLS"))
                .ok();
        return true;
    }
}
