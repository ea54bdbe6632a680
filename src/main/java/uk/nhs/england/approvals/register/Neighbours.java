package uk.nhs.england.approvals.register;

import java.util.function.IntConsumer;

/** The neighbours of each node, side by side in one array. */
final class Neighbours {

    /** Where those of a node begin; one more at the end. */
    private final int[] begins;

    private final int[] nodes;

    /** How each is one, a bit for each kind. */
    private final int[] kinds;

    /** The kinds that count. */
    private final int counted;

    private Neighbours(int[] begins, int[] nodes, int[] kinds, int counted) {
        this.begins = begins;
        this.nodes = nodes;
        this.kinds = kinds;
        this.counted = counted;
    }

    static Neighbours of(int many, int[] from, int[] to, int[] kinds) {
        int[] begins = new int[many + 1];
        for (int node : from) {
            begins[node + 1]++;
        }
        for (int node = 0; node < many; node++) {
            begins[node + 1] += begins[node];
        }
        int[] next = begins.clone();
        int[] nodes = new int[from.length];
        int[] how = new int[from.length];
        for (int edge = 0; edge < from.length; edge++) {
            int place = next[from[edge]]++;
            nodes[place] = to[edge];
            how[place] = kinds[edge];
        }
        return new Neighbours(begins, nodes, how, -1);
    }

    /** Only those by some kinds, a bit for each. */
    Neighbours by(int bits) {
        return new Neighbours(begins, nodes, kinds, bits);
    }

    void each(int node, IntConsumer neighbour) {
        for (int place = begins[node]; place < begins[node + 1]; place++) {
            if ((kinds[place] & counted) != 0) {
                neighbour.accept(nodes[place]);
            }
        }
    }

    /** Every way in which one is a neighbour of another, a bit for each kind. */
    int kindsBetween(int node, int neighbour) {
        int found = 0;
        for (int place = begins[node]; place < begins[node + 1]; place++) {
            found |= nodes[place] == neighbour ? kinds[place] & counted : 0;
        }
        return found;
    }

    int size() {
        return begins.length - 1;
    }
}
