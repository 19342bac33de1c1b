package io.undercurrent.survey.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.participation.Participation.CohortCount;
import org.junit.jupiter.api.Test;

class CoarseTest {

    @Test
    void countsAreRoundedDown_andCapped() {
        assertThat(Coarse.of(count(30, 14, 9))).isEqualTo(count(30, 10, 5));
        assertThat(Coarse.of(count(30, 30, 29))).isEqualTo(count(30, 25, 25));
        assertThat(Coarse.of(count(12, 12, 3))).isEqualTo(count(12, 10, 0));
    }

    /** Neither one more, nor everybody's coming, shows. */
    @Test
    void neighbouringCounts_lookAlike() {
        assertThat(Coarse.count(1, 12)).isEqualTo(Coarse.count(4, 12));
        assertThat(Coarse.count(11, 12)).isEqualTo(Coarse.count(12, 12));
    }

    @Test
    void stuffing_isShownAsItIs() {
        assertThat(Coarse.of(count(30, 14, 16))).isEqualTo(count(30, 14, 16));
        assertThat(Coarse.of(count(12, 13, 3))).isEqualTo(count(12, 13, 3));
    }

    private static CohortCount count(int invited, int issued, int cast) {
        return new CohortCount("unit", "Acme/a", invited, issued, cast);
    }
}
