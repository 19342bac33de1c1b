package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;
import org.junit.jupiter.api.Test;

class MeanTest {

    private static final double[] ONE = {2, 4, 4, 5, 1, 3, 5};
    private static final double[] TWO = {1, 2, 2, 1, 3};

    @Test
    void welch_asAnotherLibraryHasIt() {
        var theirs = TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(ONE, TWO);

        var ours = of(ONE).welch(of(TWO));

        assertThat(ours.t()).isCloseTo(theirs.getStatistic(), within(1e-12));
        assertThat(ours.degrees()).isCloseTo(theirs.getDegreesOfFreedom(), within(1e-12));
        assertThat(ours.p()).isCloseTo(theirs.getPValue(), within(1e-12));
        assertThat((ours.interval().low() + ours.interval().high()) / 2).isCloseTo(ours.difference(), within(1e-12));
    }

    @Test
    void welch_withoutAnySpread() {
        var alike = new Mean(3, 0, 10);

        assertThatIllegalArgumentException().isThrownBy(() -> alike.welch(alike));
    }

    /** Half of twenty people answered: the error of ten out of many, times the root of a half. */
    @Test
    void intervalOfAPopulation_isNarrower_andOfAllNoneIsLeft() {
        var mean = new Mean(3, 1, 10);

        assertThat(mean.intervalOf(20).low()).isCloseTo(3 - 2.262157163 * Math.sqrt(0.05), within(1e-8));
        assertThat(mean.intervalOf(20).high()).isCloseTo(3 + 2.262157163 * Math.sqrt(0.05), within(1e-8));
        assertThat(mean.intervalOf(10)).isEqualTo(new Bounds(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> mean.intervalOf(9));
    }

    static Mean of(double... values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares =
                Arrays.stream(values).map(value -> Math.pow(value - mean, 2)).sum();
        return new Mean(mean, squares / (values.length - 1), values.length);
    }
}
