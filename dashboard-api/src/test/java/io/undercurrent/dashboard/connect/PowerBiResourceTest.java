package io.undercurrent.dashboard.connect;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PowerBiResourceTest {

    @Test
    void pbids_namesTheFeedAsTheClientSeesIt() {
        var file =
                given().header("Forwarded", "proto=https;host=hr.example.org").get("/connect/powerbi.pbids");

        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"undercurrent.pbids\"");
        assertThat(file.asString())
                .isEqualTo("{\"version\":\"0.1\",\"connections\":[{\"details\":{\"protocol\":\"odata\",\"address\":"
                        + "{\"url\":\"https://hr.example.org/odata/v4/\"}},\"mode\":\"Import\"}]}");
    }

    @Test
    void query_namesTheFeed() {
        assertThat(given().get("/connect/powerquery.m").asString())
                .contains("OData.Feed(\"http://localhost:" + RestAssured.port
                        + "/odata/v4/\", null, [Implementation = \"2.0\", ODataVersion = 4])");
    }
}
