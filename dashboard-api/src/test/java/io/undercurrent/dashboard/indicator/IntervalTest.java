package io.undercurrent.dashboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** 81 of 263 is the example of R. G. Newcombe, Statistics in Medicine 17, 1998. */
    @ParameterizedTest
    @CsvSource({
        "15369, 1599, 0.09931220631903348, 0.10896688557152445",
        "263, 81, 0.2553, 0.3662",
        "10, 0, 0, 0.2775",
        "10, 10, 0.7225, 1"
    })
    void wilsonScore(long n, long people, double low, double high) {
        var interval = Interval.ofShare(n, people);

        double precision = n == 15369 ? 1e-14 : 5e-5;
        assertThat(interval.low()).isCloseTo(low, within(precision));
        assertThat(interval.high()).isCloseTo(high, within(precision));
    }

    /** "Student" (1908), extra hours of sleep with the first drug, as R's t.test(sleep$extra[1:10]) gives it. */
    @Test
    void studentsSleep() {
        var interval = Interval.ofMean(0.75, 1.7890096577591623, 10).orElseThrow();

        assertThat(interval.low()).isCloseTo(-0.5297804, within(5e-8));
        assertThat(interval.high()).isCloseTo(2.0297804, within(5e-8));
    }

    @Test
    void allAnswersAlike_haveNoInterval() {
        assertThat(Interval.ofMean(3, 0, 12)).isEmpty();
    }

    @Test
    void oneAnswer_hasNoInterval() {
        assertThat(Interval.ofMean(3, 1, 1)).isEmpty();
    }
}
