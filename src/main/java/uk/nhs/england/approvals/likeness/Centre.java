package uk.nhs.england.approvals.likeness;

/**
 * What all texts of the index have in common in meaning, which says nothing about two of them:
 * directions are compared after it is taken away. Not safe for concurrent use.
 */
final class Centre {

    /** With few texts the mean is mostly the texts themselves: less of it is taken away. */
    private static final int FEW = 10;

    private final long[] sums;
    private long count;

    Centre(int dimensions) {
        this.sums = new long[dimensions];
    }

    void add(Direction direction) {
        count(direction, 1);
    }

    void remove(Direction direction) {
        count(direction, -1);
    }

    private void count(Direction direction, int more) {
        count += more;
        for (var i = 0; i < sums.length; i++) {
            sums[i] += (long) more * direction.step(i);
        }
    }

    /** The direction seen from here, of length 1; all 0 where there is none. */
    double[] from(Direction direction) {
        var values = new double[sums.length];
        var squares = 0.0;
        for (var i = 0; i < sums.length; i++) {
            values[i] = direction.step(i) - sums[i] / (double) (count + FEW);
            squares += values[i] * values[i];
        }
        var length = squares == 0 ? 1 : Math.sqrt(squares);
        for (var i = 0; i < values.length; i++) {
            values[i] /= length;
        }
        return values;
    }

    /** On which side of here the direction lies in each dimension, a bit for each. */
    long[] side(Direction direction) {
        var bits = new long[sums.length / Long.SIZE];
        for (var i = 0; i < bits.length * Long.SIZE; i++) {
            if (direction.step(i) * (count + FEW) > sums[i]) {
                bits[i / Long.SIZE] |= 1L << i;
            }
        }
        return bits;
    }

    /** The cosine between two directions seen from here, and 0 where they part. */
    static double cosine(double[] one, double[] other) {
        double dot = 0;
        for (var i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
        }
        return Math.clamp(dot, 0, 1);
    }

    /** The same in bytes, for a quick comparison with very many directions. */
    static byte[] roughly(double[] from) {
        var most = 1e-9;
        for (var value : from) {
            most = Math.max(most, Math.abs(value));
        }
        var steps = new byte[from.length];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(127 * from[i] / most);
        }
        return steps;
    }
}
