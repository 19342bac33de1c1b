package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeatmapResourceTest {

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @BeforeEach
    void publish() {
        table.clear();
        releases.publish(new SampleTally(UUID.randomUUID(), "Spring pulse", SPRING).wave());
    }

    @Test
    void rows_standInTreeOrder() {
        var heatmap = read("/releases/latest/heatmap");

        assertThat(heatmap.getString("report")).isEqualTo("unit");
        assertThat(heatmap.getList("rows.cellName"))
                .containsExactly("Acme", "Eng", "Data", "Ops", "Web", "Data + Ops", "Sales");
        assertThat(heatmap.getList("rows.level")).containsExactly(0, 1, 2, 2, 2, 2, 1);
        assertThat(heatmap.getList("rows.parentId").get(5)).isEqualTo("Acme/Eng");
        assertThat(heatmap.getList("rows.ballots")).containsExactly(26, 20, null, null, 9, 11, 6);
    }

    @Test
    void suppressedFigure_isThereWithoutMeasures() {
        var heatmap = read("/releases/latest/heatmap");

        assertThat(heatmap.getList("rows[2].figures")).hasSize(6);
        assertThat(heatmap.getMap("rows[2].figures[0]"))
                .containsEntry("n", null)
                .containsEntry("value", null)
                .containsEntry("favourable", null)
                .containsEntry("suppressed", true)
                .containsEntry(
                        "suppressionReason", "fewer than the promised number of answers, alone or by subtraction");
        assertThat(heatmap.getMap("rows[5].figures[0]"))
                .containsEntry("n", 11)
                .containsEntry("suppressed", false)
                .containsEntry("suppressionReason", null);
    }

    @Test
    void reportAndIndicators_canBeChosen() {
        var heatmap = signedIn()
                .queryParam("report", SampleTally.OFFICE)
                .queryParam("indicator", "STRAIN", "ALONE")
                .get("/api/v1/releases/latest/heatmap")
                .jsonPath();

        assertThat(heatmap.getList("rows.cellName")).containsExactly("*", "Bern", "Oslo");
        assertThat(heatmap.getList("indicators.id")).containsExactly("ALONE", "STRAIN");
        assertThat(heatmap.getList("rows[1].figures.n")).containsExactly(12, 12);
    }

    @Test
    void unknownNames_areRefusedWithThoseThereAre() {
        refused("/releases/latest/heatmap?report=none", "report", "report must be one of unit, =office.");
        refused(
                "/releases/latest/heatmap?indicator=none",
                "indicator",
                "indicator must be one of WORRY, BELONG, ALONE, SKILL, THREAT, STRAIN.");
    }

    private static void refused(String path, String parameter, String detail) {
        var problem = get(path).then().statusCode(400).extract().jsonPath();

        assertThat(problem.getString("parameter")).isEqualTo(parameter);
        assertThat(problem.getString("detail")).isEqualTo(detail);
    }
}
