package io.undercurrent.dashboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.dashboard.statistics.Bounds;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The middle of an interval must not tell a value more closely than it is published. */
class EstimatorTest {

    private static final Range SCORE = new Range(0, 100);

    @Test
    void valuesThatArePublishedAlike_haveTheSameInterval() {
        var few = new Estimator(8);

        assertThat(few.resampled(41.2, new Bounds(34.8, 54.6), SCORE, BigDecimal.TEN))
                .isEqualTo(few.resampled(41.9, new Bounds(35.5, 55.3), SCORE, BigDecimal.TEN));
        assertThat(few.resampledPercent(0.412, new Bounds(0.334, 0.524)))
                .isEqualTo(few.resampledPercent(0.414, new Bounds(0.336, 0.526)));
    }

    @Test
    void interval_coversTheOneThatWasFound() {
        var estimate = new Estimator(8).resampled(41.2, new Bounds(33.2, 52.2), SCORE, BigDecimal.TEN);

        assertThat(estimate.low().doubleValue()).isLessThanOrEqualTo(33.2);
        assertThat(estimate.high().doubleValue()).isGreaterThanOrEqualTo(52.2);
    }
}
