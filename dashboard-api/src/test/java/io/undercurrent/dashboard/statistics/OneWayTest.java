package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.statistics.inference.OneWayAnova;
import org.junit.jupiter.api.Test;

class OneWayTest {

    private static final List<double[]> GROUPS = List.of(
            new double[] {6, 8, 4, 5, 3, 4}, new double[] {8, 12, 9, 11, 6, 8}, new double[] {13, 9, 11, 8, 7, 12});

    /** The worked example of Wikipedia's "One-way analysis of variance": F = 9.3, p = .002. */
    @Test
    void f_asInTheTextbook() {
        var spread = OneWay.of(GROUPS.stream().map(MeanTest::of).toList());
        var theirs = OneWayAnova.withDefaults().test(GROUPS);

        assertThat(spread.f()).isCloseTo(9.264706, within(1e-6)).isCloseTo(theirs.getStatistic(), within(1e-12));
        assertThat(spread.p()).isCloseTo(theirs.getPValue(), within(1e-12));
        assertThat(spread.etaSquared()).isCloseTo(84.0 / 152, within(1e-12));
        // Of equal groups: (MSB - MSW) / (MSB + 5 MSW), MSB 42 and MSW 68/15.
        assertThat(spread.icc1()).isCloseTo((42 - 68 / 15.0) / (42 + 5 * 68 / 15.0), within(1e-12));
        assertThat(spread.icc2()).isCloseTo(1 - 68 / 15.0 / 42, within(1e-12));
    }

    @Test
    void trueVariance_ofGroupsThatAreAlike() {
        var spread = OneWay.of(List.of(new Mean(3, 1, 10), new Mean(3, 1, 12)));

        assertThat(spread.trueVariance()).isZero();
        assertThat(spread.icc1()).isNegative();
    }
}
