package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    /** Items that one factor makes, each in its own measure and with its own noise: omega is known exactly. */
    @Test
    void omega_ofItemsMadeByOneFactor() {
        double[] loadings = {1, 0.8, 0.6, 1.2};
        double[] noise = {0.5, 0.4, 0.9, 1.1};
        var items = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                items[i][j] = loadings[i] * loadings[j] + (i == j ? noise[i] : 0);
            }
        }

        var reliability = new Reliability(new Covariances(items));

        assertThat(reliability.omega()).isCloseTo(3.6 * 3.6 / (3.6 * 3.6 + 2.9), within(1e-6));
        assertThat(reliability.alpha()).isLessThan(reliability.omega());
    }

    /** With equal items alpha is k r / (1 + (k - 1) r), by Spearman and Brown. */
    @Test
    void alpha_ofEqualItems() {
        var reliability = new Reliability(new Covariances(new double[][] {{1, .5, .5}, {.5, 1, .5}, {.5, .5, 1}}));

        assertThat(reliability.alpha()).isCloseTo(0.75, within(1e-12));
        assertThat(reliability.omega()).isCloseTo(0.75, within(1e-6));
    }

    /** The two anxiety items of an open data set whose r is .206 and whose alpha is .341. */
    @Test
    void twoItems_thatHardlyGoTogether() {
        double covariance = .206 * 1.157 * 1.209;
        var reliability = new Reliability(
                new Covariances(new double[][] {{1.157 * 1.157, covariance}, {covariance, 1.209 * 1.209}}));

        assertThat(reliability.alpha()).isCloseTo(.341, within(5e-4));
        assertThat(reliability.omega()).isCloseTo(2 * .206 / 1.206, within(1e-12));
    }

    /** Feldt's interval is exact under equal covariances: of alpha .75, n 41 and k 3, by tables of F(40, 80). */
    @Test
    void feldt_liesAroundAlpha() {
        var reliability = new Reliability(new Covariances(new double[][] {{1, .5, .5}, {.5, 1, .5}, {.5, .5, 1}}));

        var interval = reliability.feldt(41);

        assertThat(interval.low()).isCloseTo(1 - .25 * 1.6790, within(5e-3));
        assertThat(interval.high()).isCloseTo(1 - .25 * 0.5691, within(5e-3));
    }
}
