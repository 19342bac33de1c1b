package io.undercurrent.survey.instrument;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.testsupport.SurveyClient.asDashboard;
import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contract.instrument.Instrument;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstrumentsResourceTest {

    @Inject
    Instruments instruments;

    @Test
    void list_tellsWhatCanBeChosen() {
        asHr().get("/api/v1/instruments")
                .then()
                .statusCode(200)
                .body("id", hasItem("undercurrent-pulse"))
                .body("find { it.id == 'undercurrent-pulse' }.version", equalTo(1))
                .body("find { it.id == 'undercurrent-pulse' }.title.de", equalTo("Undercurrent-Kurzbefragung"))
                .body(
                        "find { it.id == 'undercurrent-pulse' }.packs",
                        contains("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"))
                .body("find { it.id == 'undercurrent-pulse' }.items", equalTo(40));
    }

    @Test
    void oneVersion_isReadWhole() {
        var read = asHr().get("/api/v1/instruments/undercurrent-pulse/1")
                .then()
                .statusCode(200)
                .extract()
                .as(Instrument.class);

        assertThat(read).isEqualTo(instruments.find("undercurrent-pulse", 1).orElseThrow());
    }

    @Test
    void unknownVersion_isNotFound() {
        asHr().get("/api/v1/instruments/undercurrent-pulse/2")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:undercurrent:problem:not-found"));
        asHr().get("/api/v1/instruments/undercurrent-pulse/newest")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("version"));
    }

    @Test
    void schema_isPublic() {
        given().get("/schemas/instrument-1.schema.json")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("title", equalTo("Undercurrent instrument"));
    }

    @Test
    void instruments_areForHrAlone() {
        given().get("/api/v1/instruments").then().statusCode(401);
        asDashboard().get("/api/v1/instruments").then().statusCode(403);
        given().get("/api/v1/instruments/undercurrent-pulse/1").then().statusCode(401);
        asDashboard().get("/api/v1/instruments/undercurrent-pulse/1").then().statusCode(403);
    }

    private static final String LICENSED =
            """
            id: licensed-scale
            version: 1
            title: { en: A scale under licence }
            languages: [en]
            scales:
              hours:
                kind: band
                unit: hours
                options:
                  - { code: 0, value: 0, label: { en: None } }
                  - { code: 1, value: 2.5, label: { en: 1 to 4 } }
            items:
              - { id: Q1, scale: hours, polarity: neutral, text: { en: "How many hours?" } }
              - id: Q2
                scale: hours
                polarity: neutral
                onlyIf: { item: Q1, codes: [1] }
                text: { en: "And alone?" }
            packs:
              core: [Q1, Q2]
            shares:
              - { id: SOME, item: Q1, codes: [1], direction: risk, name: { en: Any hours } }
            """;

    @Test
    void upload_isCheckedThenKept_andFrozen() {
        upload(LICENSED, true).statusCode(200).body("items", equalTo(2));
        asHr().get("/api/v1/instruments/licensed-scale/1").then().statusCode(404);

        upload(LICENSED, false).statusCode(201).body("id", equalTo("licensed-scale"));

        asHr().get("/api/v1/instruments/licensed-scale/1")
                .then()
                .statusCode(200)
                .body("items[1].onlyIf.item", equalTo("Q1"))
                .body("scales.hours.options[1].value", equalTo(2.5f));
        upload(LICENSED, false).statusCode(200);
        upload(LICENSED.replace("And alone?", "And on your own?"), false)
                .statusCode(409)
                .body("type", equalTo("urn:undercurrent:problem:instrument-frozen"));
        upload(LICENSED.replace("version: 1", "version: 2"), false).statusCode(201);
    }

    @Test
    void faultsOfAnUpload_areNamedWithTheirPlaces() {
        upload(LICENSED.replace("kind: band", "kind: bands"), false)
                .statusCode(400)
                .body("type", equalTo("urn:undercurrent:problem:invalid-instrument"))
                .body("errors[0].line", equalTo(7));
        upload(LICENSED.replace("codes: [1] }", "codes: [7] }"), false)
                .statusCode(400)
                .body("errors.message", contains("item Q2 depends on code 7, which is not on the scale of Q1"));
    }

    @Test
    void askingPlan_isForAGivenNumberOfAnswers() {
        asHr().get("/api/v1/instruments/undercurrent-pulse/1/asking-plan?expected=400&waves=1")
                .then()
                .statusCode(200)
                .body("[0].packs", contains("P1", "P2", "P3"))
                .body("[0].sampling", equalTo("one pack each"));
        asHr().get("/api/v1/instruments/undercurrent-pulse/1/asking-plan?expected=none")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("expected"));
    }

    private static ValidatableResponse upload(String yaml, boolean dryRun) {
        return asHr().contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/instruments?dryRun=" + dryRun)
                .then();
    }
}
