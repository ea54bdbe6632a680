package uk.nhs.england.approvals.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which services depend on which, as arrays of numbers: a walk over tens of thousands of
 * dependencies touches no object. A service's number is its place in the order of references.
 */
final class ServiceGraph {

    /** That one service depends on another. */
    record Edge(String service, String on, DependencyKind kind) {}

    private final String[] references;
    private final Neighbours dependents;
    private final Neighbours dependencies;

    private ServiceGraph(String[] references, Neighbours dependents, Neighbours dependencies) {
        this.references = references;
        this.dependents = dependents;
        this.dependencies = dependencies;
    }

    static ServiceGraph of(Collection<Edge> edges) {
        var named = new HashSet<String>();
        edges.forEach(
                edge -> {
                    named.add(edge.service());
                    named.add(edge.on());
                });
        var references = named.toArray(String[]::new);
        Arrays.sort(references);
        var numbers = numbers(references);
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        int[] kinds = new int[edges.size()];
        int next = 0;
        for (var edge : edges) {
            from[next] = Objects.requireNonNull(numbers.get(edge.service()));
            to[next] = Objects.requireNonNull(numbers.get(edge.on()));
            kinds[next++] = edge.kind().bit();
        }
        return new ServiceGraph(
                references,
                Neighbours.of(references.length, to, from, kinds),
                Neighbours.of(references.length, from, to, kinds));
    }

    private static Map<String, Integer> numbers(String[] references) {
        var numbers = new HashMap<String, Integer>(2 * references.length);
        for (int number = 0; number < references.length; number++) {
            numbers.put(references[number], number);
        }
        return numbers;
    }

    /**
     * Everything that depends on a service, at once or through others.
     *
     * @param deepest how many dependencies a path may have, 1 or more
     */
    Impact impactOf(String reference, int deepest) {
        int origin = Arrays.binarySearch(references, reference);
        if (origin < 0) {
            return Impact.none();
        }
        var reached = Walk.from(origin, dependents, deepest);
        var needed = Walk.from(origin, dependencies, Integer.MAX_VALUE);
        return new Impact(references, reached, needed);
    }

    /** What is near a service on either side, each by a shortest way; ways of some kinds only. */
    List<Near> near(String reference, int deepest, Set<DependencyKind> kinds) {
        int origin = Arrays.binarySearch(references, reference);
        if (origin < 0) {
            return List.of();
        }
        int bits = bits(kinds);
        var before = Walk.from(origin, dependents.by(bits), deepest);
        var behind = Walk.from(origin, dependencies.by(bits), deepest);
        return Stream.concat(near(before, true), near(behind, false)).toList();
    }

    /** A shortest way from a service to one that depends on it; empty when there is none. */
    List<String> way(String service, String dependent, int deepest, Set<DependencyKind> kinds) {
        int origin = Arrays.binarySearch(references, service);
        int end = Arrays.binarySearch(references, dependent);
        if (origin < 0 || end < 0) {
            return List.of();
        }
        var walk = Walk.from(origin, dependents.by(bits(kinds)), deepest);
        return walk.reaches(end) ? named(walk.wayTo(end)) : List.of();
    }

    private static int bits(Set<DependencyKind> kinds) {
        return kinds.stream().mapToInt(DependencyKind::bit).sum();
    }

    private List<String> named(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(each -> references[each]).toList();
    }

    private Stream<Near> near(Walk walk, boolean depends) {
        return walk.reached()
                .mapToObj(node -> new Near(references[node], depends, named(walk.wayTo(node))));
    }
}
