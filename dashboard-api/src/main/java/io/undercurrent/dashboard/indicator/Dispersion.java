package io.undercurrent.dashboard.indicator;

import java.math.BigInteger;

/** Spread from sums of whole numbers, in exact arithmetic: no digits cancel when everybody answers nearly alike. */
final class Dispersion {

    private Dispersion() {}

    /** The sample standard deviation (divisor n - 1) of n whole numbers, 0 for fewer than two. */
    static double sample(long n, long sum, long sumOfSquares) {
        if (n < 2) {
            return 0;
        }
        var squaredDeviations = BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(sumOfSquares))
                .subtract(BigInteger.valueOf(sum).pow(2));
        return Math.sqrt(squaredDeviations.doubleValue() / n / (n - 1));
    }
}
