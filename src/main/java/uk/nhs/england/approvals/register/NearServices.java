package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** Which services fail or change together with one, as the graph of dependencies is now. */
@Component
public class NearServices {

    private final KnownGraph graph;

    NearServices(KnownGraph graph) {
        this.graph = graph;
    }

    /**
     * What depends on a service and what it depends on, the nearest first on either side.
     *
     * @param deepest how many dependencies a path may have, 1 or more
     * @param kinds the kinds of dependency that count
     */
    public List<Near> of(String service, int deepest, Set<DependencyKind> kinds) {
        return graph.now().near(service, deepest, kinds);
    }
}
