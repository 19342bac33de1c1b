package io.undercurrent.dashboard.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A share of n people, with 95 % intervals.
 *
 * @param n people, at least 1
 * @param count of them who do, 0 to n
 */
public record Share(long n, long count) {

    private static final double ERROR_RATE = 0.05;
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(ERROR_RATE / 2);

    /** @throws IllegalArgumentException if the count is no part of n, or n is not positive */
    public Share {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException("A share is of at least one, and no more than all");
        }
    }

    /** A fraction of 1. */
    public double value() {
        return (double) count / n;
    }

    /** Wilson's score interval (E. B. Wilson, JASA 22, 1927): inside 0 to 1, and never of width 0. */
    public Bounds wilson() {
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(n), Math.toIntExact(count), ERROR_RATE);
        return new Bounds(interval.getLowerBound(), interval.getUpperBound());
    }

    /**
     * Wilson's interval with the finite population correction, for the state of one group now: not for comparisons
     * over time, and no cure for those who stay away. The sample counts as n (N - 1) / (N - n) answers.
     *
     * @param population N, more than n: when all have answered there is no sampling error to show
     * @throws IllegalArgumentException if the population is not larger than n
     */
    public Bounds wilsonOf(long population) {
        if (population <= n) {
            throw new IllegalArgumentException("Where everyone answered there is no sampling error");
        }
        double effective = n * (population - 1.0) / (population - n);
        double centre = (value() + Z * Z / (2 * effective)) / (1 + Z * Z / effective);
        double half = Z
                / (1 + Z * Z / effective)
                * Math.sqrt(value() * (1 - value()) / effective + Z * Z / (4 * effective * effective));
        return new Bounds(centre - half, centre + half);
    }

    /**
     * The interval of this share less another, of other people: Newcombe's hybrid score interval without correction for
     * continuity (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10).
     */
    public Bounds newcombe(Share other) {
        Bounds one = wilson();
        Bounds two = other.wilson();
        double difference = value() - other.value();
        return new Bounds(
                difference - Math.hypot(value() - one.low(), two.high() - other.value()),
                difference + Math.hypot(one.high() - value(), other.value() - two.low()));
    }

    /**
     * The two-sided p of the pooled z test that this share and another, of other people, are the same; 1 when nobody
     * does, or everybody.
     */
    public double pOfDifference(Share other) {
        double pooled = (double) (count + other.count) / (n + other.n);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / other.n));
        if (error == 0) {
            return 1;
        }
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(value() - other.value()) / error);
    }
}
