package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.getUnless;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.wave.Comparability;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleInstrument;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrendsResourceTest {

    private final UUID wave = UUID.randomUUID();

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @BeforeEach
    void clear() {
        table.clear();
    }

    @Test
    void points_standInTheOrderOfTimeWithoutSupersededReleases() {
        releases.publish(autumn().worry(2).wave());
        releases.publish(spring().worry(2).wave());
        var corrected = releases.publish(spring().wave());

        var trend = read("/trends?indicator=WORRY");

        assertThat(trend.getString("cellId")).isEqualTo("Acme");
        assertThat(trend.getString("indicator.id")).isEqualTo("WORRY");
        assertThat(trend.getList("points.waveTitle")).containsExactly("Spring pulse", "Autumn pulse");
        assertThat(trend.getString("points[0].releaseId")).isEqualTo(corrected);
        assertThat(trend.getList("points.value")).containsExactly(3.2f, 2.2f);
    }

    @Test
    void suppressedPoint_isThere() {
        releases.publish(spring().sales(4).wave());
        releases.publish(autumn().wave());

        var trend = read("/trends?indicator=WORRY&report=unit&cell=Acme/Sales");

        assertThat(trend.getList("points.suppressed")).containsExactly(true, false);
        assertThat(trend.getList("points.n")).containsExactly(null, 6);
    }

    @Test
    void pointsBeforeFewMoved_areSuppressed() {
        releases.publish(spring().wave());
        releases.publish(autumn().comparability(comparable(wave, "Acme/Sales")).wave());

        var broken = read("/trends?indicator=WORRY");
        var whole = read("/trends?indicator=WORRY&cell=Acme/Sales");

        assertThat(broken.getList("points.suppressed")).containsExactly(true, false);
        assertThat(broken.getList("points.value").get(0)).isNull();
        assertThat(broken.getString("points[0].suppressionReason"))
                .isEqualTo("fewer than the promised number of answers, alone or by subtraction");
        assertThat(whole.getList("points.suppressed")).containsExactly(false, false);
        assertThat(read("/releases/latest/overview").getList("figures.previousValue"))
                .containsOnlyNulls();
        assertThat(read("/releases/latest/change").getList("changes.cellId")).doesNotContain("Acme");
    }

    /** Data and Ops are merged when the answers are counted: survey-api cannot say of the two together. */
    @Test
    void mergedCell_isComparable_ifItsCohortsAreInAnyUnion() {
        releases.publish(spring().wave());
        releases.publish(autumn().comparability(comparable(wave, "Acme/Eng/Data", "Acme/Eng/Ops"))
                .wave());
        var id = read("/releases/latest/heatmap").<String>get("rows.find { it.cellId.contains('~') }.cellId");
        assertThat(id).startsWith("Acme/Eng/~");

        assertThat(read("/trends?indicator=WORRY&cell=" + id).getList("points.suppressed"))
                .containsExactly(false, false);

        table.clear();
        releases.publish(spring().wave());
        releases.publish(
                autumn().comparability(comparable(wave, "Acme/Eng/Data")).wave());
        assertThat(read("/trends?indicator=WORRY&cell=" + id).getList("points.suppressed"))
                .containsExactly(true, false);
    }

    @Test
    void anotherWaveThanTheOneBefore_isNotComparable() {
        releases.publish(spring().wave());
        releases.publish(
                autumn().comparability(comparable(UUID.randomUUID(), "Acme")).wave());

        // Of the former one nothing is known, as of an import: its size decides.
        assertThat(read("/trends?indicator=WORRY").getList("points.suppressed")).containsExactly(false, false);

        table.clear();
        releases.publish(spring().comparability(comparable(null)).wave());
        releases.publish(
                autumn().comparability(comparable(UUID.randomUUID(), "Acme")).wave());
        assertThat(read("/trends?indicator=WORRY").getList("points.suppressed")).containsExactly(true, false);
    }

    private static Comparability comparable(UUID previous, String... ids) {
        return new Comparability(previous, List.of(new Comparability.OfReport("unit", List.of(ids), List.of(ids))));
    }

    @Test
    void releaseInOtherWords_isAnotherSeries() {
        releases.publish(spring().instrument(SampleInstrument.reworded(WORRY)).wave());
        releases.publish(autumn().wave());

        assertThat(read("/trends?indicator=WORRY").getList("points.waveTitle")).containsExactly("Autumn pulse");
        assertThat(read("/trends?indicator=ALONE").getList("points")).hasSize(2);
    }

    @Test
    void trend_isReadAgainOnlyAfterARelease() {
        releases.publish(spring().wave());
        var tag = get("/trends?indicator=WORRY").header("ETag");

        assertThat(getUnless(tag, "/trends?indicator=WORRY").statusCode()).isEqualTo(304);
        releases.publish(autumn().wave());
        assertThat(getUnless(tag, "/trends?indicator=WORRY").statusCode()).isEqualTo(200);
    }

    @Test
    void unknownNames_areRefusedWithThoseThereAre() {
        refused("/trends?indicator=WORRY", "indicator", "indicator names nothing: nothing is released yet.");
        releases.publish(spring().wave());

        refused("/trends", "indicator", "indicator must be one of WORRY, BELONG, ALONE, SKILL, THREAT, STRAIN.");
        refused("/trends?indicator=WORRY&report=none", "report", "report must be one of unit, =office.");
        refused("/trends?indicator=WORRY&report=%3Doffice&cell=Acme", "cell", "cell must be one of *, */Bern, */Oslo.");
    }

    private static void refused(String path, String parameter, String detail) {
        var problem = get(path).then().statusCode(400).extract().jsonPath();

        assertThat(problem.getString("parameter")).isEqualTo(parameter);
        assertThat(problem.getString("detail")).isEqualTo(detail);
    }

    private SampleTally spring() {
        return new SampleTally(wave, "Spring pulse", SPRING);
    }

    private static SampleTally autumn() {
        return new SampleTally(UUID.randomUUID(), "Autumn pulse", AUTUMN);
    }
}
