package uk.nhs.england.approvals.register;

import java.util.List;
import java.util.Set;

/** What is near each service, as the graph of dependencies was at some time. */
public final class Surroundings {

    private final ServiceGraph graph;

    Surroundings(ServiceGraph graph) {
        this.graph = graph;
    }

    /**
     * What depends on a service and what it depends on, the nearest first on either side.
     *
     * @param deepest how many dependencies a path may have, 1 or more
     * @param kinds the kinds of dependency that count
     */
    public List<Near> of(String service, int deepest, Set<DependencyKind> kinds) {
        return graph.near(service, deepest, kinds);
    }

    /**
     * A shortest way from a service to one that depends on it, the same whoever asks; empty when
     * there is none so short.
     *
     * @param deepest how many dependencies it may have, 1 or more
     * @param kinds the kinds of dependency that count
     */
    public List<String> way(
            String service, String dependent, int deepest, Set<DependencyKind> kinds) {
        return graph.way(service, dependent, deepest, kinds);
    }
}
