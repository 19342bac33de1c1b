package io.undercurrent.survey.wave;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Sampling;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.survey.testsupport.SurveyClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WavesResourceTest {

    @BeforeEach
    void roster() {
        SurveyClient.uploadFifty();
    }

    @Test
    void aPlannedWave_isADraftWithTheDefaultPolicy() {
        var wave =
                SurveyClient.plan(new WaveDraft("Plain", "undercurrent-pulse", 1, null, List.of("unit"), null, null));

        assertThat(wave.state()).isEqualTo(WaveState.DRAFT);
        assertThat(wave.policy()).isEqualTo(Policy.DEFAULT);
        assertThat(wave.instrument()).isEqualTo("undercurrent-pulse/1");
        assertThat(wave.invited()).isNull();
    }

    @Test
    void everythingThatIsWrongWithADraft_isNamedAtOnce() {
        var draft = new WaveDraft(
                "Wrong",
                "undercurrent-pulse",
                1,
                List.of("P1", "P77"),
                List.of("unit", "shoe_size", "unit"),
                null,
                Instant.parse("2020-01-01T00:00:00Z"));

        asHr().body(draft)
                .post("/api/v1/waves")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:undercurrent:problem:wave-invalid"))
                .body("errors.field", hasItems("packs[1]", "reports[1]", "reports[2]", "closesAt"));
    }

    @Test
    void aWaveOfOnePackEach_publishesTheFormsToDrawFrom() {
        var wave = SurveyClient.plan(onePackEach("P1", "P8"));
        asHr().post("/api/v1/waves/{id}/open", wave.id()).then().statusCode(202);
        SurveyClient.await(wave.id(), WaveState.OPEN);

        given().get("/api/v1/waves/{id}", wave.id())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(13))
                .body("forms.P1.size()", equalTo(9))
                .body("forms.P8", hasItems("ANX1", "TEN1"));
    }

    @Test
    void onePackEach_needsTwoDifferentOnes() {
        asHr().body(onePackEach("P1"))
                .post("/api/v1/waves")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("packs"));
    }

    private static WaveDraft onePackEach(String... packs) {
        return new WaveDraft(
                "Matrix", "undercurrent-pulse", 1, List.of(packs), List.of("unit"), null, null, Sampling.ONE_PACK_EACH);
    }

    @Test
    void aDraft_canBeReplacedAndDeleted() {
        var wave = SurveyClient.plan(SurveyClient.draft("First title"));

        asHr().body(SurveyClient.draft("Second title"))
                .put("/api/v1/waves/{id}", wave.id())
                .then()
                .statusCode(200)
                .body("title", equalTo("Second title"));
        asHr().delete("/api/v1/waves/{id}", wave.id()).then().statusCode(204);
        asHr().get("/api/v1/waves/{id}/summary", wave.id()).then().statusCode(404);
    }

    @Test
    void aDraft_isNotPublic() {
        var wave = SurveyClient.plan(SurveyClient.draft("Secret plans"));

        given().get("/api/v1/waves/{id}", wave.id()).then().statusCode(409);
        given().get("/api/v1/waves/{id}/manifest", wave.id()).then().statusCode(409);
    }

    @Test
    void aPlan_saysHowManyKeepTheirGroup() {
        var wave = SurveyClient.plan(SurveyClient.draft("Preview"));

        asHr().get("/api/v1/waves/{id}/plan", wave.id())
                .then()
                .statusCode(200)
                .body("invited", equalTo(50))
                .body("reports.report", equalTo(List.of("unit", "location")))
                .body("reports[0].exactShare.toDouble()", closeTo(1.0, 1e-9));
    }

    @Test
    void wavesAreListed_aPageAtATime() {
        var first = SurveyClient.plan(SurveyClient.draft("Listed first"));
        var second = SurveyClient.plan(SurveyClient.draft("Listed second"));

        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = asHr().queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/waves")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(ids)
                .doesNotHaveDuplicates()
                .endsWith(first.id().toString(), second.id().toString());
    }

    @Test
    void aWaveThatIsNotThere_isNotFound() {
        given().get("/api/v1/waves/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aWaveIdThatIsNone_isABadRequest() {
        given().get("/api/v1/waves/{id}", "spring").then().statusCode(400).body("parameter", equalTo("waveId"));
    }
}
