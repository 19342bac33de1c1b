package io.undercurrent.dashboard.report;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.getUnless;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import io.undercurrent.dashboard.testsupport.SurveyStandIn;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseResourceTest {

    private final UUID wave = UUID.randomUUID();

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    private String id;

    @BeforeEach
    void publish() {
        table.clear();
        id = releases.publish(new SampleTally(wave, "Spring pulse", SPRING).wave());
    }

    @Test
    void figuresToBeShownOutside_areNotMadeUnlessConfigured() {
        var id = releases.publish(new SampleTally(UUID.randomUUID(), "Inside", SPRING).wave());

        get("/releases/" + id + "/external").then().statusCode(404);
    }

    @Test
    void release_saysWhatItIsOf() {
        var release = read("/releases/" + id);

        assertThat(release.getString("wave.id")).isEqualTo(wave.toString());
        assertThat(release.getString("wave.title")).isEqualTo("Spring pulse");
        assertThat(release.getInt("policy.t")).isEqualTo(5);
        assertThat(release.getInt("quality.smallestCell")).isEqualTo(6);
        assertThat(release.getDouble("quality.responseRate")).isEqualTo(0.675);
        assertThat(release.getString("suppressionReason"))
                .isEqualTo("fewer than the promised number of answers, alone or by subtraction");
        assertThat(release.getList("reports.name")).containsExactly("unit", SampleTally.OFFICE);
        assertThat(release.getList("reports.suppressedCells")).containsExactly(2, 0);
        assertThat(release.getMap("indicators.find { it.id == 'WORRY' }"))
                .containsEntry("kind", "item")
                .containsEntry("unit", "scale points")
                .containsEntry("polarity", "negative");
    }

    @Test
    void latest_isOfTheWaveThatClosedLast() {
        var autumn = releases.publish(new SampleTally(UUID.randomUUID(), "Autumn pulse", AUTUMN).wave());
        releases.publish(new SampleTally(UUID.randomUUID(), "Late import", SPRING.minusYears(1)).wave());

        assertThat(read("/releases/latest").getString("id")).isEqualTo(autumn);
    }

    @Test
    void releaseUnderItsOwnId_mayBeKeptForGood() {
        var response = get("/releases/" + id);

        assertThat(response.header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
        assertThat(response.header("Vary")).contains("Accept").contains("Authorization");
        assertThat(response.header("ETag")).startsWith("\"");
        assertThat(getUnless(response.header("ETag"), "/releases/" + id).statusCode())
                .isEqualTo(304);
        assertThat(getUnless(response.header("ETag"), "/releases/" + id + "/heatmap")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void latest_hasToBeAskedForEachTime() {
        var response = get("/releases/latest");
        var tag = response.header("ETag");

        assertThat(response.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(getUnless(tag, "/releases/latest").statusCode()).isEqualTo(304);
        releases.publish(new SampleTally(UUID.randomUUID(), "Autumn pulse", AUTUMN).wave());
        assertThat(getUnless(tag, "/releases/latest").statusCode()).isEqualTo(200);
    }

    @Test
    void content_isWhatTheIdIsTheDigestOf() {
        byte[] content = get("/releases/" + id + "/content").asByteArray();

        assertThat(Digests.sha256(content).hex()).isEqualTo(id);
    }

    @Test
    void unknownId_isNotFound() {
        for (var path : new String[] {"", "/content", "/overview", "/heatmap", "/cells"}) {
            var problem = get("/releases/" + "0".repeat(64) + path)
                    .then()
                    .statusCode(404)
                    .extract();

            assertThat(problem.contentType()).startsWith("application/problem+json");
            assertThat(problem.jsonPath().getString("parameter")).isEqualTo("id");
        }
    }

    @Test
    void latestBeforeAnythingIsReleased_isNotFound() {
        table.clear();

        get("/releases/latest").then().statusCode(404);
    }

    @Test
    void releases_areNotForEverybody() {
        given().get("/api/v1/releases/latest").then().statusCode(401);
        given().auth()
                .preemptive()
                .basic("survey-api", SurveyStandIn.SERVICE_PASSWORD)
                .get("/api/v1/releases/latest")
                .then()
                .statusCode(403);
    }
}
