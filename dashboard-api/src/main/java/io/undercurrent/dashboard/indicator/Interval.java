package io.undercurrent.dashboard.indicator;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** A two-sided 95 % confidence interval, not yet rounded. */
record Interval(double low, double high) {

    private static final double ERROR_RATE = 0.05;

    /**
     * The interval of a share: Wilson's score interval (E. B. Wilson, JASA 22, 1927), which stays inside 0 to 1 and has
     * a width even at 0 and 1.
     *
     * @param n at least 1
     */
    static Interval ofShare(long n, long people) {
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(n), Math.toIntExact(people), ERROR_RATE);
        return new Interval(wilson.getLowerBound(), wilson.getUpperBound());
    }

    /**
     * Student's t interval of a mean. Empty for fewer than two answers, and when all are alike: a width of zero would
     * claim a certainty that nobody has.
     *
     * @param deviation the sample standard deviation
     */
    static Optional<Interval> ofMean(double mean, double deviation, long n) {
        if (n < 2 || deviation == 0) {
            return Optional.empty();
        }
        double quantile = TDistribution.of(n - 1.0).inverseSurvivalProbability(ERROR_RATE / 2);
        double halfWidth = quantile * deviation / Math.sqrt(n);
        return Optional.of(new Interval(mean - halfWidth, mean + halfWidth));
    }
}
