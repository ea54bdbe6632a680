package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.register.Impact.Reached;
import uk.nhs.england.approvals.register.ServiceGraph.Edge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is reached over arrays is what plain recursion finds. */
class ImpactPropertyTests {

    private static final String ORIGIN = "SV-0";

    @Property
    void everythingThatDependsOnAServiceIsFoundAndNothingElse(@ForAll("graphs") List<Edge> edges) {
        var naive = new HashSet<String>();
        dependents(ORIGIN, edges, naive);
        naive.remove(ORIGIN);

        assertThat(reached(edges, 1000).stream().map(Reached::service))
                .containsExactlyInAnyOrderElementsOf(naive);
    }

    @Property
    void eachPathIsThereAndAsLongAsItSays(@ForAll("graphs") List<Edge> edges) {
        for (var one : reached(edges, 1000)) {
            assertThat(one.path()).hasSize(one.depth());
            var before = ORIGIN;
            for (var step : one.path()) {
                assertThat(step.kinds()).isNotEmpty();
                for (var kind : step.kinds()) {
                    assertThat(edges).contains(new Edge(step.service(), before, kind));
                }
                before = step.service();
            }
            assertThat(before).isEqualTo(one.service());
        }
    }

    @Property
    void noPathIsLongerThanItMustBe(@ForAll("graphs") List<Edge> edges) {
        var all = reached(edges, 1000);
        for (var one : all) {
            int depth = one.depth();
            var nearer =
                    all.stream()
                            .filter(other -> other.depth() < depth - 1)
                            .map(Reached::service)
                            .collect(Collectors.toSet());
            if (depth > 1) {
                nearer.add(ORIGIN);
            }
            assertThat(edges)
                    .noneMatch(
                            edge ->
                                    edge.service().equals(one.service())
                                            && nearer.contains(edge.on()));
        }
    }

    @Property
    void inACircleIsWhateverTheServiceDependsOnAsWell(@ForAll("graphs") List<Edge> edges) {
        for (var one : reached(edges, 1000)) {
            var behind = new HashSet<String>();
            dependents(one.service(), edges, behind);
            assertThat(one.inCircle()).isEqualTo(behind.contains(ORIGIN));
        }
    }

    @Property
    void aDepthCutsOffWhatIsDeeper(@ForAll("graphs") List<Edge> edges) {
        assertThat(reached(edges, 2))
                .isEqualTo(reached(edges, 1000).stream().filter(one -> one.depth() <= 2).toList());
    }

    @Property
    void pagesAreTheWholeInTheSameOrder(@ForAll("graphs") List<Edge> edges) {
        var impact = ServiceGraph.of(edges).impactOf(ORIGIN, 1000);
        var paged = new ArrayList<Reached>();
        var page = impact.after(0, "", 2);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = impact.after(page.getLast().depth(), page.getLast().service(), 2);
        }

        assertThat(paged).isEqualTo(impact.after(0, "", 1000));
    }

    @Provide
    Arbitrary<List<Edge>> graphs() {
        var services = Arbitraries.integers().between(0, 7).map(number -> "SV-" + number);
        return Combinators.combine(services, services, Arbitraries.of(DependencyKind.class))
                .as(Edge::new)
                .filter(edge -> !edge.service().equals(edge.on()))
                .list()
                .uniqueElements()
                .ofMaxSize(20);
    }

    private static List<Reached> reached(List<Edge> edges, int deepest) {
        return ServiceGraph.of(edges).impactOf(ORIGIN, deepest).after(0, "", 1000);
    }

    private static void dependents(String service, List<Edge> edges, Set<String> found) {
        for (var edge : edges) {
            if (Objects.equals(edge.on(), service) && found.add(edge.service())) {
                dependents(edge.service(), edges, found);
            }
        }
    }
}
