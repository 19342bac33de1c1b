package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    /** The fifteen p values of Benjamini and Hochberg 1995, section 4.1. */
    private static final double[] PUBLISHED = {
        .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.0
    };

    @Test
    void qValues_rejectFourOfThePublishedFifteen() {
        double[] q = BenjaminiHochberg.qValues(PUBLISHED);

        assertThat(Arrays.stream(q).filter(value -> value <= .05).count()).isEqualTo(4);
        assertThat(q[3]).isCloseTo(.0095 * 15 / 4, within(1e-12));
        assertThat(q[14]).isEqualTo(1);
    }

    @Test
    void qValues_standInTheGivenOrder() {
        assertThat(BenjaminiHochberg.qValues(new double[] {.04, .01, .02})).containsExactly(.04, .03, .03);
    }
}
