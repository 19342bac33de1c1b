package io.undercurrent.dashboard.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean of n people's values.
 *
 * @param value the mean
 * @param variance of the values, with divisor n - 1; 0 or more
 * @param n people, at least 1
 */
public record Mean(double value, double variance, long n) {

    private static final double TAIL = 0.025;

    /** @throws IllegalArgumentException if there is nobody, or the variance is negative or no number */
    public Mean {
        if (n < 1 || !(variance >= 0)) {
            throw new IllegalArgumentException("A mean is of at least one value, and its variance not negative");
        }
    }

    /**
     * A comparison of two means.
     *
     * @param difference the first less the second
     * @param t Welch's statistic
     * @param degrees of freedom, by Welch and Satterthwaite
     * @param p two-sided
     * @param interval 95 %, of the difference
     */
    public record Difference(double difference, double t, double degrees, double p, Bounds interval) {}

    /**
     * The t interval with the finite population correction, for the state of one group now: the error shrinks by
     * the root of the part that did not answer, 1 - n / N.
     *
     * @param population N, at least n
     * @throws IllegalArgumentException if there are fewer than two values, or the population is smaller than n
     */
    public Bounds intervalOf(long population) {
        if (n < 2 || population < n) {
            throw new IllegalArgumentException("The interval of a mean is of two values or more, and of a population");
        }
        double error = Math.sqrt(variance / n * (1 - (double) n / population));
        double half = TDistribution.of(n - 1.0).inverseSurvivalProbability(TAIL) * error;
        return new Bounds(value - half, value + half);
    }

    /**
     * Compares this mean with one of other people, whose spread may be another (B. L. Welch, Biometrika 34, 1947).
     *
     * <p>Where the same people answered twice but cannot be paired, the test is conservative: the true error of the
     * difference is smaller by the covariance.
     *
     * @throws IllegalArgumentException if one of the two has fewer than two values, or neither has any spread
     */
    public Difference welch(Mean other) {
        double one = variance / n;
        double two = other.variance / other.n;
        if (n < 2 || other.n < 2 || one + two == 0) {
            throw new IllegalArgumentException("Means are compared by their spread, and there is none");
        }
        double error = Math.sqrt(one + two);
        double degrees = (one + two) * (one + two) / (one * one / (n - 1) + two * two / (other.n - 1));
        double difference = value - other.value;
        var student = TDistribution.of(degrees);
        double half = student.inverseSurvivalProbability(TAIL) * error;
        return new Difference(
                difference,
                difference / error,
                degrees,
                2 * student.survivalProbability(Math.abs(difference / error)),
                new Bounds(difference - half, difference + half));
    }
}
