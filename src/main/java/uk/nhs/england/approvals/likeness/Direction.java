package uk.nhs.england.approvals.likeness;

import java.util.Arrays;

/**
 * What a text means: a vector of length about 1, in whole steps of 1/254, so that a sum of many is
 * the same in any order and on any machine.
 */
final class Direction {

    private static final float STEPS = 254;

    private final byte[] steps;

    private Direction(byte[] steps) {
        this.steps = steps;
    }

    static Direction ofSteps(byte[] steps) {
        return new Direction(steps.clone());
    }

    /** Values beyond a half are cut off; the model gives none. */
    static Direction of(float[] values) {
        var steps = new byte[values.length];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.clamp(Math.round(values[i] * STEPS), -127, 127);
        }
        return new Direction(steps);
    }

    byte[] steps() {
        return steps.clone();
    }

    int dimensions() {
        return steps.length;
    }

    int step(int i) {
        return steps[i];
    }

    /** In steps; written so that the compiler turns it into vector instructions. */
    int dot(byte[] other) {
        var sum = 0;
        for (var i = 0; i < steps.length; i++) {
            sum += steps[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Direction that && Arrays.equals(steps, that.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }
}
