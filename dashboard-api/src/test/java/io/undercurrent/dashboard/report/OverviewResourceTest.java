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
class OverviewResourceTest {

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
    void firstRelease_hasNothingToCompareWith() {
        releases.publish(spring().wave());

        var overview = read("/releases/latest/overview");

        assertThat(overview.getString("waveTitle")).isEqualTo("Spring pulse");
        assertThat(overview.getMap("previous")).isNull();
        assertThat(overview.getList("figures.indicatorId"))
                .containsExactly("WORRY", "BELONG", "ALONE", "SKILL", "THREAT", "STRAIN");
        // 26 people: 20 answer 3, six answer 4.
        assertThat(overview.getInt("figures[0].n")).isEqualTo(26);
        assertThat(overview.getDouble("figures[0].value")).isEqualTo(3.2);
        assertThat(overview.getDouble("figures[0].unfavourable")).isEqualTo(0.19);
        assertThat(overview.getDouble("figures[0].unfavourableLow")).isEqualTo(0.09);
        assertThat(overview.getBoolean("figures[0].suppressed")).isFalse();
        assertThat(overview.getDouble("figures[0].today.low")).isBetween(overview.getDouble("figures[0].low"), 3.2);
        assertThat(overview.getDouble("figures[0].today.high")).isBetween(3.2, overview.getDouble("figures[0].high"));
        assertThat(overview.getMap("figures[0]"))
                .containsEntry("previousValue", null)
                .containsEntry("difference", null);
    }

    @Test
    void laterRelease_isComparedWithTheOneBefore() {
        releases.publish(spring().wave());
        releases.publish(autumn().worry(2).wave());

        var overview = read("/releases/latest/overview");

        assertThat(overview.getString("previous.waveTitle")).isEqualTo("Spring pulse");
        assertThat(overview.getDouble("figures[0].value")).isEqualTo(2.2);
        assertThat(overview.getDouble("figures[0].previousValue")).isEqualTo(3.2);
        assertThat(overview.getDouble("figures[0].difference")).isEqualTo(-1.0);
        assertThat(overview.getMap("figures.find { it.indicatorId == 'THREAT' }"))
                .containsEntry("value", null)
                .containsEntry("difference", null);
    }

    @Test
    void itemInOtherWords_isNotCompared() {
        releases.publish(spring().wave());
        releases.publish(autumn().instrument(SampleInstrument.reworded(WORRY)).wave());

        var overview = read("/releases/latest/overview");

        assertThat(overview.getMap("figures[0]")).containsEntry("previousValue", null);
        assertThat(overview.getDouble("figures[1].difference")).isEqualTo(0);
    }

    @Test
    void correctionOfTheReleaseBefore_changesTheComparison() {
        releases.publish(spring().wave());
        var path = "/releases/" + releases.publish(autumn().wave()) + "/overview";
        var response = get(path);

        releases.publish(spring().worry(2).wave());

        assertThat(response.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(getUnless(response.header("ETag"), path).statusCode()).isEqualTo(200);
        assertThat(read(path).getDouble("figures[0].previousValue")).isEqualTo(2.2);
    }

    private SampleTally spring() {
        return new SampleTally(wave, "Spring pulse", SPRING);
    }

    private static SampleTally autumn() {
        return new SampleTally(UUID.randomUUID(), "Autumn pulse", AUTUMN);
    }
}
