package io.undercurrent.dashboard.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.release.BuiltRelease;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.statistics.Mean;
import io.undercurrent.dashboard.testsupport.PlantedWave;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublishedMeanTest {

    private static final Release RELEASE = BuiltRelease.of(new PlantedWave(LocalDate.of(2026, 4, 30), 1).wave());

    /** Of n 160 a mean is published with two decimals, its bounds outwards: the spread comes back a little too large. */
    @Test
    void meanOfAnItem_isReadBackWithItsSpread() {
        var mean = PublishedMean.of(measure("SUP2"), indicator("SUP2")).orElseThrow();

        assertThat(mean.n()).isEqualTo(160);
        assertThat(mean.value()).isEqualTo(measure("SUP2").value().doubleValue());
        assertThat(Math.sqrt(mean.variance())).isBetween(0.9, 1.15);
    }

    @Test
    void share_isReadBackInPercent() {
        var mean = PublishedMean.of(measure("CBA"), indicator("CBA")).orElseThrow();

        double share = mean.value() / 100;
        assertThat(mean.variance()).isCloseTo(10_000 * share * (1 - share) * 160 / 159, within(1e-6));
        assertThat(PublishedMean.isShare(indicator("CBA"))).isTrue();
        assertThat(PublishedMean.isShare(indicator("NUM2"))).isTrue();
        assertThat(PublishedMean.isShare(indicator("NUM1"))).isFalse();
    }

    @Test
    void suppressedFigure_isNone() {
        assertThat(PublishedMean.of(Measure.NONE, indicator("CBA"))).isEmpty();
    }

    /** None of eleven is no certainty: among others of whom a quarter do, that is nearly chance. */
    @Test
    void groupInWhichNobodyDoes_isNotTakenForCertain() {
        var none = new Mean(0, 0, 11);
        var others = new Mean(26, 26 * 74, 280);

        assertThat(PublishedMean.pOfDifference(none, others, indicator("SUPCOV")))
                .isCloseTo(.05, within(.01));
    }

    @Test
    void rest_isEveryoneButTheGroup() {
        var part = new Mean(2, 1, 3);
        var rest = Rest.of(new Mean(5, 9.5, 7), part, 2).orElseThrow();

        assertThat(rest.n()).isEqualTo(4);
        assertThat(rest.value()).isCloseTo(7.25, within(1e-12));
        // 6 * 9.5 = 2 * 1 + 3 * 3² + 4 * 2.25² + 3 v
        assertThat(rest.variance()).isCloseTo((57 - 2 - 27 - 20.25) / 3, within(1e-12));
        assertThat(Rest.of(new Mean(5, 9.5, 7), part, 5)).isEmpty();
    }

    private static Measure measure(String id) {
        return RELEASE.mainReport().cell("Acme/Eng").orElseThrow().measure(id);
    }

    private static IndicatorDefinition indicator(String id) {
        return RELEASE.indicator(id).orElseThrow();
    }
}
