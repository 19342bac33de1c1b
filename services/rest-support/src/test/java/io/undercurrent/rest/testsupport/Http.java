package io.undercurrent.rest.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Asks the sample resource, and reads problems. */
public final class Http {

    /** Where {@link SampleResource} is. */
    public static final String SAMPLES = "/api/v1/samples";

    private Http() {}

    /** GET of a path below the samples, with its query as it stands. */
    public static Response get(String pathAndQuery) {
        return request().get(SAMPLES + pathAndQuery);
    }

    /** POST of a JSON text to the samples. */
    public static Response post(String json) {
        return request().contentType("application/json").body(json).post(SAMPLES);
    }

    /** A request whose address is sent as it is written. */
    public static RequestSpecification request() {
        return given().urlEncodingEnabled(false);
    }

    /** The members of a problem, after its status, media type and type have been checked. */
    public static Map<String, Object> problem(Response response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        Map<String, Object> problem = response.jsonPath().getMap("$");
        assertThat(problem)
                .containsEntry("status", status)
                .containsEntry("type", "urn:undercurrent:problem:" + code)
                .doesNotContainKey("instance");
        return problem;
    }
}
