package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Component;

/** Which services fail or change together with one. */
@Component
public class NearServices {

    private final KnownGraph graph;

    NearServices(KnownGraph graph) {
        this.graph = graph;
    }

    /** What is near what, as the graph of dependencies is now. */
    public Surroundings now() {
        return new Surroundings(graph.now());
    }
}
