package io.undercurrent.dashboard.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.release.BuiltRelease;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.testsupport.PlantedWave;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublishedMeanTest {

    private static final Release RELEASE = BuiltRelease.of(new PlantedWave(LocalDate.of(2026, 4, 1), 1).wave());

    /** Of a group that answered alike only "at least 90 %" is told; compared with means it would be a change that is none. */
    @Test
    void clippedFigure_isComparedWithNothing() {
        var nine = new BigDecimal("0.9");
        var clipped = new Measure(
                20L, null, null, null, nine, nine, BigDecimal.ONE, null, null, null, null, null, null, true);

        assertThat(PublishedMean.of(clipped, RELEASE.indicator("COP1").orElseThrow()))
                .isEmpty();
    }
}
