package io.undercurrent.dashboard.report;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.PlantedWave;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The views that follow from releases: two waves of a company in which something was planted. */
@QuarkusTest
class InsightResourcesTest {

    private static final String LATEST = "/releases/latest";

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    private static boolean published;

    @BeforeEach
    void publish() {
        if (!published) {
            table.clear();
            releases.publish(new PlantedWave(SPRING, 1).wave());
            releases.publish(new PlantedWave(AUTUMN, 2).worry(0.9).wave());
            published = true;
        }
    }

    @Test
    void catalogue_listsEveryIndex() {
        var catalogue = read("/indicators");

        assertThat(catalogue.getList("id"))
                .contains("AAI", "FI", "FB", "CBM", "CBA", "COP", "TEN", "NUM1", "REINV", "PG", "OVERALARM", "SUPCOV")
                .contains("UNMET", "IDS", "NUM6");
        for (String field : List.of("meaning", "formula", "unit", "direction", "source", "interval", "caution")) {
            assertThat(catalogue.getList(field)).as(field).doesNotContainNull();
        }
        assertThat(read("/indicators/CBA").getString("name.en")).isEqualTo("Capable but alone");
        get("/indicators/NONE").then().statusCode(404);
    }

    @Test
    void matrix_hasTheSharesOfItsClasses() {
        var matrix = read(LATEST + "/matrices/capability-belonging");

        assertThat(matrix.getString("classes[1].label.en")).isEqualTo("Capable but alone");
        assertThat(matrix.getString("rows[0].cellId")).isEqualTo("Acme");
        double sum = 0;
        for (String code : List.of("1", "2", "3", "4")) {
            sum += matrix.getDouble("rows[0].options.'" + code + "'");
        }
        assertThat(sum).isBetween(.98, 1.02);
        assertThat(matrix.getString("reading.doesNotSay")).isNotBlank();
        get(LATEST + "/matrices/none").then().statusCode(404);
    }

    @Test
    void timeDividend_isThereByGroup() {
        var dividend = read(LATEST + "/time-dividend");

        assertThat(dividend.getDouble("rows[0].hours.value")).isBetween(0.5, 6.0);
        assertThat(dividend.getDouble("rows[0].total.hours"))
                .isBetween(dividend.getDouble("rows[0].total.low"), dividend.getDouble("rows[0].total.high"));
        assertThat(dividend.getDouble("rows[0].reinvested.value")).isBetween(10.0, 80.0);
        assertThat(dividend.getString("uses[2].label.en")).startsWith("Time with people");
    }

    @Test
    void drivers_addUpToWhatIsExplained() {
        var drivers = read(LATEST + "/drivers");

        assertThat(drivers.getList("models.model")).containsExactly("belonging", "anxiety", "wanting-this-work");
        assertThat(drivers.getList("models.method")).containsOnly("LMG");
        assertThat(drivers.getList("models[0].predictors")).hasSize(8);
    }

    @Test
    void change_isOfTheReleaseBefore() {
        var change = read(LATEST + "/change?report=unit&indicator=ANX1");

        assertThat(change.getString("previous.closedOn")).isEqualTo("2026-04-30");
        assertThat(change.getString("changes[0].cellName")).isEqualTo("Ops");
        assertThat(change.getDouble("changes[0].q")).isLessThan(.05);
        assertThat(change.getList("changes.indicator")).containsOnly("ANX1");
    }

    @Test
    void ranking_putsThePlantedDivisionFirst() {
        var ranking = read(LATEST + "/ranking?indicator=CBA");

        assertThat(ranking.getString("groups[0].cellName")).isEqualTo("Eng");
        assertThat(ranking.getInt("groups[0].rankHigh")).isEqualTo(1);
        assertThat(ranking.getInt("level")).isEqualTo(1);
    }

    @Test
    void quality_tellsReliabilityAndAgreement() {
        var quality = read(LATEST + "/quality");

        assertThat(quality.getInt("quality.invited")).isEqualTo(480);
        assertThat(quality.getList("reliability.index")).contains("AAI", "FI", "CAP", "BEL", "SUP", "IDS");
        assertThat(quality.getDouble("agreement.find { it.indicator == 'BEL' }.icc1"))
                .isGreaterThan(.2);
        assertThat(quality.getDouble("agreement.find { it.indicator == 'SUP' }.icc1"))
                .isLessThan(.05);
    }

    @Test
    void alerts_areOfWhatWasPlanted() {
        var alerts = read(LATEST + "/alerts");

        assertThat(alerts.getList("alerts.findAll { it.kind == 'change' }.cellName"))
                .contains("Ops");
        assertThat(alerts.getList("alerts.findAll { it.indicator == 'CBA' }.cellName"))
                .containsOnly("Eng");
    }

    @Test
    void differences_areOverAllThatWasTested() {
        var differences = read(LATEST + "/differences?report=unit&indicator=CBA");

        assertThat(differences.getInt("tested")).isGreaterThan(300);
        assertThat(differences.getList("differences.indicator")).hasSize(3).containsOnly("CBA");
    }

    @Test
    void figures_areFlagged() {
        var heatmap = read(LATEST + "/heatmap?indicator=IDS");

        assertThat(heatmap.getList("rows[0].figures[0].flags")).containsExactly("alpha below .70");
        assertThat(heatmap.getDouble("rows[0].responseRate")).isEqualTo(0.9); // all of them, shown as 0.9 and more
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/time-dividend",
                "/drivers",
                "/change",
                "/quality",
                "/alerts",
                "/differences",
                "/ranking?indicator=X"
            })
    void views_areForThoseWhoMayRead(String view) {
        given().get("/api/v1" + LATEST + view).then().statusCode(401);
        get("/releases/none" + view).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/ranking, indicator",
        "/ranking?indicator=CBA&level=deep, level",
        "/ranking?indicator=CBA&report=none, report",
        "/change?indicator=none, indicator",
        "/differences?report=none, report",
        "/matrices/capability-belonging?report=none, report"
    })
    void parameterThatTheReleaseDoesNotHave_isRefused(String view, String parameter) {
        get(LATEST + view).then().statusCode(400).body("parameter", equalTo(parameter));
    }

    @Test
    void releaseThatDidNotAsk_hasNoDividend_butTheOtherViews() {
        var id = releases.publish(new SampleTally(UUID.randomUUID(), "Before both", SPRING.minusDays(1)).wave());

        get("/releases/" + id + "/time-dividend").then().statusCode(404);
        get("/releases/" + id + "/matrices/capability-belonging").then().statusCode(404);
        assertThat(read("/releases/" + id + "/drivers").getList("models")).isEmpty();
        assertThat(read("/releases/" + id + "/change").getList("changes")).isEmpty();
        assertThat(read("/releases/" + id + "/quality").getList("reliability")).isEmpty();
    }
}
