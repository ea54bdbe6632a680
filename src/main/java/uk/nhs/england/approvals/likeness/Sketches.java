package uk.nhs.england.approvals.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * On which side of the centre each direction lies in each dimension, one bit for each: tells in a
 * millisecond which of very many directions are worth a look. Of one state of the index; safe for
 * concurrent use.
 */
final class Sketches {

    private static final int LONGS = LanguageModel.DIMENSIONS / Long.SIZE;

    private final List<Known> entries = new ArrayList<>();
    private final long[] sides;

    Sketches(Collection<Known> all, Centre centre) {
        sides = new long[all.size() * LONGS];
        for (var entry : all) {
            var direction = entry.direction();
            if (direction != null) {
                var side = centre.side(direction);
                System.arraycopy(side, 0, sides, entries.size() * LONGS, LONGS);
                entries.add(entry);
            }
        }
    }

    /**
     * The entries that lie most on the same sides: at least so many if there are, and all that lie
     * as near as the last of them, so that nodes agree.
     */
    List<Known> nearest(long[] side, int atLeast) {
        var distances = new short[entries.size()];
        var counts = new int[LanguageModel.DIMENSIONS + 1];
        for (var i = 0; i < distances.length; i++) {
            distances[i] = distance(side, i * LONGS);
            counts[distances[i]]++;
        }
        var farthest = 0;
        for (var found = counts[0]; found < atLeast && farthest < counts.length - 1; ) {
            found += counts[++farthest];
        }
        var nearest = new ArrayList<Known>();
        for (var i = 0; i < distances.length; i++) {
            if (distances[i] <= farthest) {
                nearest.add(entries.get(i));
            }
        }
        return nearest;
    }

    private short distance(long[] side, int from) {
        var differ = 0;
        for (var i = 0; i < LONGS; i++) {
            differ += Long.bitCount(side[i] ^ sides[from + i]);
        }
        return (short) differ;
    }
}
