package uk.nhs.england.approvals.register;

import java.util.ArrayList;
import java.util.List;

/** What depends on a service, the nearest first, each with a shortest path from the service. */
final class Impact {

    /**
     * A service on a path.
     *
     * @param kinds how it depends on the one before
     */
    record Step(String service, List<DependencyKind> kinds) {}

    /**
     * A service that depends on the one asked about.
     *
     * @param inCircle whether the one asked about depends on it as well
     * @param path from the first that depends on the one asked about, to this one
     */
    record Reached(String service, int depth, boolean inCircle, List<Step> path) {}

    private static final Neighbours NOBODY = Neighbours.of(1, new int[0], new int[0], new int[0]);

    private final String[] references;
    private final Walk reached;
    private final Walk needed;

    Impact(String[] references, Walk reached, Walk needed) {
        this.references = references;
        this.reached = reached;
        this.needed = needed;
    }

    static Impact none() {
        var nothing = Walk.from(0, NOBODY, 1);
        return new Impact(new String[] {""}, nothing, nothing);
    }

    /**
     * The part of it after a place.
     *
     * @param depth the depth of the last one seen; 0 before the first
     * @param reference the last one seen
     */
    List<Reached> after(int depth, String reference, int most) {
        return reached.reached()
                .filter(node -> isAfter(node, depth, reference))
                .limit(most)
                .mapToObj(this::reached)
                .toList();
    }

    private boolean isAfter(int node, int depth, String reference) {
        int deep = reached.depth(node);
        return deep > depth || (deep == depth && references[node].compareTo(reference) > 0);
    }

    private Reached reached(int node) {
        return new Reached(references[node], reached.depth(node), needed.reaches(node), path(node));
    }

    private List<Step> path(int node) {
        int[] way = reached.wayTo(node);
        var path = new ArrayList<Step>();
        for (int place = 1; place < way.length; place++) {
            int kinds = reached.kinds(way[place - 1], way[place]);
            path.add(new Step(references[way[place]], DependencyKind.of(kinds)));
        }
        return path;
    }
}
