package io.undercurrent.survey.instrument;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.testsupport.SurveyClient.asDashboard;
import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.instrument.Instrument;
import jakarta.inject.Inject;
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
                .body("id", contains("undercurrent-pulse"))
                .body("[0].version", equalTo(1))
                .body("[0].title.de", equalTo("Undercurrent-Kurzbefragung"))
                .body("[0].packs", contains("P1", "P2"))
                .body("[0].items", equalTo(13));
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
}
