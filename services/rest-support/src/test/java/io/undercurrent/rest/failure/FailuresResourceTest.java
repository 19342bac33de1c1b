package io.undercurrent.rest.failure;

import static io.undercurrent.rest.testsupport.Http.SAMPLES;
import static io.undercurrent.rest.testsupport.Http.get;
import static io.undercurrent.rest.testsupport.Http.post;
import static io.undercurrent.rest.testsupport.Http.problem;
import static io.undercurrent.rest.testsupport.Http.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.undercurrent.rest.testsupport.CapturedLog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailuresResourceTest {

    @Test
    void addressThatIsNotServed() {
        problem(get("/constant/nothing"), 404, "not-found");
        problem(request().get("/nowhere"), 404, "not-found");
        problem(request().delete(SAMPLES), 405, "method-not-allowed");
        problem(request().accept("text/csv").get(SAMPLES + "/constant"), 406, "not-acceptable");
        problem(request().contentType("text/csv").body("a").post(SAMPLES), 415, "unsupported-media-type");
    }

    @Test
    void roleThatIsMissing() {
        Response nobody = get("/guarded");
        assertThat(problem(nobody, 401, "unauthorized"))
                .containsEntry("title", "Unauthorized")
                .containsEntry("detail", "Sign in with an account that may do this.");
        assertThat(nobody.header("WWW-Authenticate")).startsWithIgnoringCase("basic");

        problem(guarded("ann", "wrong"), 401, "unauthorized");
        problem(guarded("lee", "secret"), 403, "forbidden");
        assertThat(guarded("ann", "secret").asString()).isEqualTo("guarded");
    }

    @Test
    void roleIsAskedFor_beforeTheParametersAreLookedAt() {
        problem(get("/guarded?unknown=1"), 401, "unauthorized");
    }

    @Test
    void wrongPassword_onAPathWithoutRoles_isNotLookedAt() {
        Response response = request().auth().preemptive().basic("ann", "wrong").get(SAMPLES + "/constant");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void problemRaisedByAResource() {
        assertThat(problem(failing("known"), 409, "wave-open"))
                .containsEntry("title", "Wave open")
                .containsEntry("detail", "The wave is open.");
        assertThat(problem(failing("lines"), 400, "invalid-roster"))
                .containsEntry(
                        "errors", List.of(Map.of("line", 3, "column", 7, "message", "is not an e-mail address")));
    }

    @ParameterizedTest
    @CsvSource({
        "exception, 500, internal-server-error",
        "error,     500, internal-server-error",
        "json,      500, internal-server-error",
        "bean,      500, internal-server-error",
        "returned,  500, internal-server-error",
        "web,       503, service-unavailable"
    })
    void failure_saysNothingInternal_andIsLogged(String reason, int status, String code) {
        try (CapturedLog log = new CapturedLog()) {
            Response response = failing(reason);

            problem(response, status, code);
            assertThat(response.asString()).doesNotContain("internals").doesNotContain("Exception");
            assertThat(log.text()).contains("SampleResource.failing failed");
        }
    }

    @Test
    void failureOnAnAnonymousPath_isLoggedWithoutWhatWasSent() {
        try (CapturedLog log = new CapturedLog()) {
            Response response = anonymous("fail with MARK");

            problem(response, 500, "internal-server-error");
            assertThat(response.asString()).doesNotContain("MARK");
            assertThat(log.text())
                    .contains("SampleResource.anonymous failed", "IllegalStateException", "IllegalArgumentException")
                    .contains("at io.undercurrent.rest.testsupport.SampleResource.anonymous")
                    .doesNotContain("MARK");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"name\":\"MARK", "{\"id\":\"MARK\"}", "{\"name\":\" \",\"attributes\":{\"a\":\"MARK\"}}"})
    void refusedRequest_isNotLogged(String body) {
        try (CapturedLog log = new CapturedLog()) {
            assertThat(post(body).statusCode()).isEqualTo(400);
            problem(get("?limit=MARK"), 400, "invalid-parameter");
            problem(anonymous("x".repeat(70_000)), 413, "body-too-large");
            problem(get("/nothing/MARK"), 404, "not-found");

            assertThat(log.text()).isEmpty();
        }
    }

    private static Response failing(String reason) {
        return request().contentType("text/plain").body(reason).post(SAMPLES + "/failing");
    }

    private static Response anonymous(String body) {
        return request().contentType("text/plain").body(body).post(SAMPLES + "/anonymous");
    }

    private static Response guarded(String user, String password) {
        return request().auth().preemptive().basic(user, password).get(SAMPLES + "/guarded");
    }
}
