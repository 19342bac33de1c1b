package io.undercurrent.dashboard.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreteLaplaceTest {

    private static final int DRAWS = 200_000;

    /**
     * Pearson's chi-squared on the values up to where ten draws or more are expected, and two tails; the seed is fixed, so
     * that the test never fails by chance.
     */
    @ParameterizedTest
    @CsvSource({"1, 1, 8", "1, 3, 8", "3, 2, 5", "7, 10, 8"})
    void draws_followTheDistribution(int numerator, int denominator, int tail) {
        var noise = new DiscreteLaplace(Fraction.of(numerator, denominator), seeded());
        long[] counts = new long[2 * tail + 3];
        for (int i = 0; i < DRAWS; i++) {
            int drawn = noise.draw().intValueExact();
            counts[Math.max(-tail - 1, Math.min(tail + 1, drawn)) + tail + 1]++;
        }

        double statistic = 0;
        for (int place = 0; place < counts.length; place++) {
            double expected = DRAWS * probability(place - tail - 1, (double) numerator / denominator, tail);
            statistic += Math.pow(counts[place] - expected, 2) / expected;
        }
        double p = ChiSquaredDistribution.of(counts.length - 1).survivalProbability(statistic);
        assertThat(p).as("chi-squared %s", statistic).isGreaterThan(0.01);
    }

    private static SecureRandom seeded() {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG"); // the one that a seed determines
            random.setSeed(2026);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of one value, or of a whole tail beyond {@code tail}. */
    private static double probability(int value, double epsilon, int tail) {
        double ratio = Math.exp(-epsilon);
        return Math.abs(value) <= tail
                ? (1 - ratio) / (1 + ratio) * Math.pow(ratio, Math.abs(value))
                : Math.pow(ratio, tail + 1) / (1 + ratio);
    }

    @Test
    void noEpsilon_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DiscreteLaplace(Fraction.of(0, 1), seeded()));
    }

    @Test
    void fractions_areExact() {
        var tenth = Fraction.of(new BigDecimal("0.1"));

        assertThat(tenth).isEqualTo(Fraction.of(1, 10));
        assertThat(Fraction.of(1, 1).dividedBy(3).plus(tenth)).isEqualTo(Fraction.parse("13/30"));
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(34, 100));
    }
}
