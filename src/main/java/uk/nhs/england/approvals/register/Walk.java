package uk.nhs.england.approvals.register;

import java.util.Arrays;
import java.util.stream.IntStream;

/** All that is reached from a node, the nearest first, and on the same level by number. */
final class Walk {

    private final int origin;
    private final Neighbours neighbours;

    /** Those that are reached. */
    private final int[] order;

    /** How far each node is; 0 for the origin, -1 for one that is not reached. */
    private final int[] depths;

    /** The node before each on a shortest way, the first of several. */
    private final int[] parents;

    private Walk(int origin, Neighbours neighbours, int[] order, int[] depths, int[] parents) {
        this.origin = origin;
        this.neighbours = neighbours;
        this.order = order;
        this.depths = depths;
        this.parents = parents;
    }

    static Walk from(int origin, Neighbours neighbours, int deepest) {
        int[] depths = new int[neighbours.size()];
        int[] parents = new int[neighbours.size()];
        Arrays.fill(depths, -1);
        depths[origin] = 0;
        int[] order = new int[neighbours.size()];
        int[] level = {origin};
        int reached = 0;
        for (int depth = 1; depth <= deepest && level.length > 0; depth++) {
            level = next(level, depth, neighbours, depths, parents);
            System.arraycopy(level, 0, order, reached, level.length);
            reached += level.length;
        }
        return new Walk(origin, neighbours, Arrays.copyOf(order, reached), depths, parents);
    }

    private static int[] next(
            int[] level, int depth, Neighbours neighbours, int[] depths, int[] parents) {
        var found = IntStream.builder();
        for (int node : level) {
            neighbours.each(
                    node,
                    neighbour -> {
                        if (depths[neighbour] < 0) {
                            depths[neighbour] = depth;
                            parents[neighbour] = node;
                            found.add(neighbour);
                        }
                    });
        }
        return found.build().sorted().toArray();
    }

    IntStream reached() {
        return Arrays.stream(order);
    }

    int depth(int node) {
        return depths[node];
    }

    boolean reaches(int node) {
        return depths[node] >= 0;
    }

    /** The nodes of a shortest way to a node, the origin first. */
    int[] wayTo(int node) {
        int[] way = new int[depths[node] + 1];
        int at = node;
        for (int place = depths[node]; place > 0; place--) {
            way[place] = at;
            at = parents[at];
        }
        way[0] = origin;
        return way;
    }

    /** How the second of two, which follow each other on a way, comes to be there. */
    int kinds(int node, int next) {
        return neighbours.kindsBetween(node, next);
    }
}
