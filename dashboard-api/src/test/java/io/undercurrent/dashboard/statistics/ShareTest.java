package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    /** Newcombe's own example of 1998. */
    @Test
    void wilson_asPublished() {
        var interval = new Share(263, 81).wilson();

        assertThat(interval.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3662, within(5e-5));
    }

    /** Newcombe 1998, table II, example (a), method 10. */
    @Test
    void newcombe_asPublished() {
        var interval = new Share(70, 56).newcombe(new Share(80, 48));

        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void wilson_ofAGroupOfTwelve() {
        var interval = new Share(10, 7).wilsonOf(12);

        assertThat(interval.low()).isCloseTo(0.569, within(5e-4));
        assertThat(interval.high()).isCloseTo(0.805, within(5e-4));
    }

    @Test
    void wilson_ofAGroupOfWhichEveryoneAnswered() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(10, 7).wilsonOf(10));
    }

    @Test
    void pOfDifference_isOneWhereNobodyDiffers() {
        assertThat(new Share(20, 0).pOfDifference(new Share(30, 0))).isEqualTo(1);
        // z = .2 / sqrt(104/150 * 46/150 * (1/70 + 1/80)) = 2.6505
        assertThat(new Share(70, 56).pOfDifference(new Share(80, 48))).isCloseTo(0.008045, within(5e-7));
    }
}
