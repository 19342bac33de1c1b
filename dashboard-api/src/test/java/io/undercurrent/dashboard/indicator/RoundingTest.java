package io.undercurrent.dashboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "9, 3.0, 0.67",
        "10, 3.2, 0.67",
        "19, 3.2, 0.67",
        "20, 3.1, 0.67",
        "99, 3.1, 0.67",
        "100, 3.14, 0.667",
        "999, 3.14, 0.667",
        "1000, 3.141593, 0.66666667"
    })
    void steps(long n, BigDecimal mean, BigDecimal share) {
        var rounding = Rounding.of(n);

        assertThat(rounding.mean(BigDecimal.valueOf(Math.PI), BigDecimal.ONE)).isEqualByComparingTo(mean);
        assertThat(rounding.share(Estimator.quotient(2, 3))).isEqualByComparingTo(share);
    }

    @Property
    void meanOfASmallGroup_fitsMoreThanOneSum(@ForAll @IntRange(min = 5, max = 99) int n, @ForAll int pick) {
        long sum = n + 1 + Math.floorMod(pick, 4L * n - 1);

        long fitting = LongStream.rangeClosed(n, 5L * n)
                .filter(other -> published(other, n).equals(published(sum, n)))
                .count();

        assertThat(fitting).isGreaterThan(1);
    }

    private static BigDecimal published(long sum, long n) {
        return Rounding.of(n).mean(Estimator.quotient(sum, n), BigDecimal.ONE);
    }

    @Test
    void boundsOfAMean_areRoundedOutwards() {
        var rounding = Rounding.of(30);

        assertThat(rounding.low(2.99, BigDecimal.ONE)).isEqualByComparingTo("2.9");
        assertThat(rounding.high(3.01, BigDecimal.ONE)).isEqualByComparingTo("3.1");
    }

    @Test
    void numbers_haveNeitherTrailingZerosNorExponent() {
        assertThat(Rounding.of(5).mean(new BigDecimal("99"), BigDecimal.TEN)).hasToString("100");
    }
}
