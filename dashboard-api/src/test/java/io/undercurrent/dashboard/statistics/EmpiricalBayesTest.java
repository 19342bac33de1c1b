package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmpiricalBayesTest {

    /** Cohesion of 99 army companies (R's {@code bh1996}): tau² .0335, sigma² .7216. */
    @Test
    void weight_ofGroupsOfManySizes() {
        long[] sizes = {5, 8, 10, 20, 30, 100};
        double[] published = {.19, .27, .32, .48, .58, .82};
        for (int i = 0; i < sizes.length; i++) {
            assertThat(EmpiricalBayes.weight(.0335, .7216, sizes[i])).isCloseTo(published[i], within(5e-3));
        }
    }

    @Test
    void ranking_putsALargeGroupBeforeASmallOneThatIsFurtherOut() {
        var groups = List.of(new Mean(4.0, 1, 5), new Mean(3.8, 1, 200), new Mean(3.0, 1, 150), new Mean(2.6, 1, 150));

        var ranking = new EmpiricalBayes(groups).ranking();

        assertThat(ranking.get(1).rank()).isEqualTo(1);
        assertThat(ranking.get(0).rank()).isEqualTo(2);
        assertThat(ranking.get(0).weight()).isLessThan(ranking.get(1).weight());
        assertThat(ranking.get(0).ranks().high() - ranking.get(0).ranks().low())
                .isGreaterThan(
                        ranking.get(3).ranks().high() - ranking.get(3).ranks().low());
    }

    @Test
    void ranking_ofGroupsThatDifferByChanceOnly() {
        var ranking =
                new EmpiricalBayes(List.of(new Mean(3.1, 1, 20), new Mean(3.0, 1, 20), new Mean(2.9, 1, 20))).ranking();

        assertThat(ranking).allMatch(group -> Math.abs(group.estimate() - 3.0) < 1e-9 && group.weight() == 0);
    }
}
