package uk.nhs.england.approvals.realrun.generator;

import uk.nhs.england.approvals.realrun.generator.Distributions.Spread;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same questions in the same order have the same answers. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * @param share of the times that it is so, from 0 to 1
     */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** A number from one to below another. */
    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** A whole number from the least to the most, both included. */
    int count(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    int rank(Weights weights) {
        return weights.at(random.nextDouble());
    }

    <T> T oneOf(List<T> all, Weights weights) {
        return all.get(rank(weights));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Log-normal, in whole minutes. */
    Duration of(Spread spread, Duration least, Duration most) {
        double factor = Math.exp(spread.sigma() * random.nextGaussian());
        long minutes = Math.round(spread.median().toMinutes() * factor);
        return Duration.ofMinutes(Math.clamp(minutes, least.toMinutes(), most.toMinutes()));
    }
}
