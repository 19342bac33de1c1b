package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.getUnless;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleInstrument;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
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
