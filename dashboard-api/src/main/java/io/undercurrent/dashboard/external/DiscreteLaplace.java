package io.undercurrent.dashboard.external;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * Draws integers y with probability proportional to exp(-epsilon |y|), exactly: with integers and fair bits only, since
 * the low bits of floating-point noise give away what it was added to (Mironov, CCS 2012). Algorithms 1 and 2 of Canonne,
 * Kamath and Steinke, "The Discrete Gaussian for Differential Privacy", NeurIPS 2020.
 */
final class DiscreteLaplace {

    private final BigInteger s;
    private final BigInteger t;
    private final SecureRandom random;

    /**
     * @param epsilon above 0; added to a count that one person changes by one at most, the noise gives
     *     epsilon-differential privacy
     * @param random no lesser generator will do: with that of java.util.Random the draws visibly miss the distribution
     */
    DiscreteLaplace(Fraction epsilon, SecureRandom random) {
        if (epsilon.numerator().signum() == 0) {
            throw new IllegalArgumentException("epsilon must be above 0");
        }
        this.s = epsilon.numerator();
        this.t = epsilon.denominator();
        this.random = random;
    }

    BigInteger draw() {
        while (true) {
            var rest = below(t);
            if (!isHeads(new Fraction(rest, t))) {
                continue;
            }
            var whole = BigInteger.ZERO;
            while (isHeads(Fraction.of(1, 1))) {
                whole = whole.add(BigInteger.ONE);
            }
            var size = rest.add(t.multiply(whole)).divide(s);
            boolean negative = random.nextBoolean();
            if (!negative || size.signum() != 0) { // else 0 would come twice as often
                return negative ? size.negate() : size;
            }
        }
    }

    /** True with probability exp(-gamma), gamma from 0 to 1. */
    private boolean isHeads(Fraction gamma) {
        int draws = 1;
        while (below(gamma.denominator().multiply(BigInteger.valueOf(draws))).compareTo(gamma.numerator()) < 0) {
            draws++;
        }
        return draws % 2 == 1;
    }

    /** Uniform from 0 to less than {@code bound}. */
    private BigInteger below(BigInteger bound) {
        BigInteger drawn;
        do {
            drawn = new BigInteger(bound.subtract(BigInteger.ONE).bitLength(), random);
        } while (drawn.compareTo(bound) >= 0);
        return drawn;
    }
}
