package io.undercurrent.rest.http;

import static io.undercurrent.rest.testsupport.Http.SAMPLES;
import static io.undercurrent.rest.testsupport.Http.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {SAMPLES, SAMPLES + "/guarded", SAMPLES + "/not-a-uuid", "/nowhere"})
    void everyResponse(String path) {
        Response response = request().get(path);

        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(response.headers().getValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void swaggerUi_keepsItsScripts() {
        Response response = request().get("/q/swagger-ui/");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Content-Security-Policy")).isNull();
    }

    @Test
    void anonymousResponse_cannotBeKeptOrRecognised() {
        Response response = request().contentType("text/plain").body("a").post(SAMPLES + "/anonymous");

        assertThat(response.asString()).isEqualTo("thanks");
        assertThat(response.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(response.header("Set-Cookie")).isNull();
        assertThat(response.header("ETag")).isNull();
    }
}
