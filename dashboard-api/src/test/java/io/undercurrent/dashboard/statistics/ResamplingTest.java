package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplingTest {

    /** The bootstrap of a share is the binomial distribution, drawn in another way for many people than for few. */
    @ParameterizedTest
    @CsvSource({"30, 70", "70, 30", "400, 600", "3000, 7000", "7, 100000"})
    void intervalOfAShare_isThatOfTheBinomialDistribution(long those, long others) {
        double share = (double) those / (those + others);
        double error = Math.sqrt(share * (1 - share) / (those + others));

        var interval = Resampling.ofPersons(
                new long[] {those, others},
                drawn -> (double) drawn[0] / Arrays.stream(drawn).sum());

        assertThat(interval.low()).isCloseTo(share - 1.96 * error, within(0.4 * error));
        assertThat(interval.high()).isCloseTo(share + 1.96 * error, within(0.4 * error));
    }
}
