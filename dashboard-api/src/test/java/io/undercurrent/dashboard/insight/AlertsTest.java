package io.undercurrent.dashboard.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.release.BuiltRelease;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.testsupport.PlantedWave;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was planted in a company is found again, and what was not is not. */
class AlertsTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 31);

    private static final Release BEFORE = BuiltRelease.of(new PlantedWave(SPRING, 1).wave());

    @Test
    void divisionThatIsCapableButAlone_isFound() {
        var alerts = new Alerts(BEFORE, Optional.empty()).all();

        assertThat(alerts)
                .extracting(Alert::kind, Alert::cellName, Alert::indicator)
                .contains(tuple(Alert.Kind.DIFFERENCE, "Eng", "CBA"), tuple(Alert.Kind.DIFFERENCE, "Eng", "BEL"));
        var unit = BEFORE.mainReport();
        var top = Ranking.of(unit, 1, BEFORE.indicator("CBA").orElseThrow());
        assertThat(top.get(0).cellName()).isEqualTo("Eng");
        assertThat(top.get(0).rankHigh()).isEqualTo(1);
        assertThat(top.get(0).estimate()).isLessThan(top.get(0).value());
    }

    @Test
    void groupingThatMakesNoDifference_raisesNoAlert() {
        assertThat(new Alerts(BEFORE, Optional.empty()).all())
                .noneMatch(alert -> alert.report().equals(PlantedWave.TENURE));
        assertThat(new Differences(BEFORE).all())
                .filteredOn(difference -> difference.report().equals(PlantedWave.TENURE))
                .hasSizeGreaterThan(100);
    }

    /** Of two groups each is everyone but the other: how far leaders and staff are apart is read so. */
    @Test
    void differences_haveTheIntervalOfTheirTest() {
        var means = new Differences(BEFORE)
                .all().stream()
                        .filter(each -> each.report().equals(PlantedWave.TENURE))
                        .filter(each ->
                                BEFORE.indicator(each.indicator()).orElseThrow().kind() == Kind.INDEX)
                        .toList();

        assertThat(means).hasSizeGreaterThan(5).allSatisfy(each -> {
            assertThat(each.difference()).isBetween(each.low(), each.high());
            if (Math.abs(each.p().doubleValue() - .05) > .005) { // both are rounded
                assertThat(each.low().signum() * each.high().signum() > 0)
                        .as("0 is outside of %s", each)
                        .isEqualTo(each.p().doubleValue() < .05);
            }
        });
    }

    @Test
    void capability_isHigherAndNoAlert() {
        var higher = new Differences(BEFORE)
                .all().stream()
                        .filter(each -> each.cellName().equals("Eng")
                                && each.indicator().equals("CAP"))
                        .findFirst()
                        .orElseThrow();

        assertThat(higher.points().signum()).isPositive();
        assertThat(higher.q().doubleValue()).isLessThan(.001);
        assertThat(higher.isAdverse()).isFalse();
    }

    @Test
    void divisionThatWorriesMoreThanBefore_isFoundOnceItDoes() {
        var worse = BuiltRelease.of(new PlantedWave(AUTUMN, 2).worry(0.9).wave());
        var same = BuiltRelease.of(new PlantedWave(AUTUMN, 3).wave());

        assertThat(new Alerts(worse, Optional.of(BEFORE)).all())
                .extracting(Alert::kind, Alert::cellName, Alert::indicator)
                .contains(tuple(Alert.Kind.CHANGE, "Ops", "ANX1"), tuple(Alert.Kind.CHANGE, "Ops", "AAI"));
        assertThat(new Alerts(same, Optional.of(BEFORE)).all()).noneMatch(alert -> alert.kind() == Alert.Kind.CHANGE);
    }

    /** Everybody belongs as much as before, but Eng, which belongs least, has grown: nothing happened to anyone. */
    @Test
    void changeThatIsAllMix_isSplitAndRaisesNoAlert() {
        var before = BuiltRelease.of(new PlantedWave(SPRING, 4)
                .size("Acme/Eng", 60)
                .size("Acme/Ops", 400)
                .wave());
        var after = BuiltRelease.of(new PlantedWave(AUTUMN, 5)
                .size("Acme/Eng", 400)
                .size("Acme/Ops", 60)
                .wave());

        var everyone = new Changes(after, before)
                .all().stream()
                        .filter(each -> each.cellId().equals("Acme")
                                && each.indicator().equals("BEL")
                                && each.report().equals("unit"))
                        .findFirst()
                        .orElseThrow();

        assertThat(everyone.points().doubleValue()).isLessThan(-5);
        assertThat(everyone.q().doubleValue()).isLessThan(.001);
        assertThat(everyone.within().doubleValue()).isCloseTo(0, within(2.5));
        assertThat(everyone.within().add(everyone.mix()).doubleValue())
                .isCloseTo(everyone.points().doubleValue(), within(.3));
        assertThat(new Alerts(after, Optional.of(before)).all())
                .noneMatch(alert -> alert.kind() == Alert.Kind.CHANGE
                        && alert.report().equals("unit")
                        && alert.indicator().equals("BEL"));
    }

    @Test
    void groupThatFewPeopleJoined_isNotCompared() {
        var grown = BuiltRelease.of(
                new PlantedWave(AUTUMN, 2).size("Acme/Ops", 163).worry(0.9).wave());

        assertThat(new Changes(grown, BEFORE).all())
                .noneMatch(each -> each.cellName().equals("Ops"))
                .anyMatch(each -> each.cellName().equals("Care"));
    }
}
