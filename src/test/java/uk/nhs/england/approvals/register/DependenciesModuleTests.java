package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;

/** What services depend on, and what that means for others. */
@ServiceTest
class DependenciesModuleTests {

    @Autowired ApplicationContext context;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;
    @Autowired KeepingDependencies dependencies;

    private Api owner;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
        owner = office.as(Staff.OWNER);
    }

    @Test
    void whatDependsOnAServiceIsFoundThroughOthersWithThePath() {
        var directory = entered("Directory");
        var portal = entered("Portal");
        var rota = entered("Rota");
        depends(portal, directory, "SIGNS_ON_WITH").ok();
        depends(rota, portal, "CALLS").ok();

        var impact = impact(directory, "");

        assertThat(impact)
                .extracting(one -> one.get("service").asString())
                .containsExactly(portal, rota);
        var path = impact.getLast().get("path");
        assertThat(path.path(0).path("service").asString()).isEqualTo(portal);
        assertThat(path.path(1).path("kinds").path(0).asString()).isEqualTo("CALLS");
        assertThat(impact(directory, "?depth=1")).hasSize(1);
        assertThat(impact(rota, "")).isEmpty();
    }

    @Test
    void aCircleIsShown() {
        var one = entered("One");
        var two = entered("Two");
        var three = entered("Three");
        depends(one, two, "CALLS").ok();
        depends(two, one, "USES_DATA_OF").ok();
        depends(three, one, "CALLS").ok();

        assertThat(impact(one, ""))
                .extracting(each -> each.get("inCircle").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void aDependencyThatEndedCountsNoLonger() {
        var one = entered("One");
        var two = entered("Two");
        int number = depends(one, two, "CALLS").ok().get("number").asInt();
        assertThat(impact(two, "")).hasSize(1);

        var path = "/services/" + one + "/dependencies/" + number + "/ending";
        owner.post(path, Map.of("reason", "It has its own.")).ok();

        assertThat(impact(two, "")).isEmpty();
        assertThat(owner.all("/services/" + one + "/dependencies")).isEmpty();
        assertThat(owner.post(path, Map.of("reason", "Again.")).status()).isEqualTo(404);
        var history = owner.all("/services/" + one + "/history");
        assertThat(history.getLast().get("changes").toString())
                .contains("dependencies[1].on", two, "It has its own.");
        depends(one, two, "CALLS").ok();
    }

    @Test
    void anotherNodeSeesAChangeAtItsNextQuestion() {
        var other = new KnownGraph(database);
        var one = entered("One");
        var two = entered("Two");
        assertThat(other.now().impactOf(two, 9).after(0, "", 9)).isEmpty();

        depends(one, two, "CALLS").ok();

        assertThat(other.now().impactOf(two, 9).after(0, "", 9)).hasSize(1);
        assertThat(other.now()).isSameAs(other.now());
    }

    @Test
    void aChangeThatIsRolledBackIsSeenByNobody() {
        var node = new KnownGraph(database);
        var one = entered("One");
        var two = entered("Two");
        var before = node.now();

        transaction.executeWithoutResult(
                rolledBack -> {
                    dependencies.add(one, two, DependencyKind.CALLS, Staff.OWNER);
                    rolledBack.setRollbackOnly();
                });

        assertThat(node.now()).isSameAs(before);
        assertThat(impact(two, "")).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        var one = entered("One");
        var two = entered("Two");
        depends(one, one, "CALLS").refused(422, "a-service-depends-on-another");
        depends(one, "SV-none", "CALLS").refused(422, "depends-on-what-exists");
        depends(one, two, "CALLS").ok();
        depends(one, two, "CALLS").refused(409, "a-dependency-is-said-once");
        office.as(Staff.actor("office.other-owner", Role.SERVICE_OWNER))
                .post("/services/" + one + "/dependencies", Map.of("on", two, "kind", "RUNS_ON"))
                .refused(403, "by-the-owners-of-the-service");
        assertThat(owner.get("/services/SV-none/impact").status()).isEqualTo(404);
    }

    private Reply depends(String one, String on, String kind) {
        return owner.post("/services/" + one + "/dependencies", Map.of("on", on, "kind", kind));
    }

    private List<JsonNode> impact(String service, String query) {
        return owner.all("/services/" + service + "/impact" + query);
    }

    private String entered(String name) {
        return owner.post("/services", Entries.json(name)).ok().get("reference").asString();
    }
}
