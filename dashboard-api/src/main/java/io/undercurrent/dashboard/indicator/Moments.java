package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Mean;
import java.util.Optional;

/**
 * What the scores of many people come to, in whole ten-thousandths of a point of 100.
 *
 * <p>Whole numbers, because their sums are the same in whatever order people are added and cohorts are merged: the same
 * ballots make the same release, to the byte. A score is at most a million of these units, so that the squares of nine
 * million people fit.
 *
 * @param n people with a score
 * @param sum of their scores
 * @param sumOfSquares of their scores
 */
public record Moments(long n, long sum, long sumOfSquares) {

    static final Moments NONE = new Moments(0, 0, 0);

    private static final double UNITS_PER_POINT = 10_000;

    /** The moments of one person with this score, 0 to 100. */
    static Moments ofScore(double score) {
        long units = Math.round(score * UNITS_PER_POINT);
        return new Moments(1, units, units * units);
    }

    Moments plus(Moments other) {
        return new Moments(n + other.n, Math.addExact(sum, other.sum), Math.addExact(sumOfSquares, other.sumOfSquares));
    }

    /** The mean in points, with its variance; empty without people. */
    Optional<Mean> mean() {
        double deviation = standardDeviation();
        return n == 0 ? Optional.empty() : Optional.of(new Mean(sum / UNITS_PER_POINT / n, deviation * deviation, n));
    }

    /** The sample standard deviation in points, 0 for fewer than two people. */
    double standardDeviation() {
        return Dispersion.sample(n, sum, sumOfSquares) / UNITS_PER_POINT;
    }
}
