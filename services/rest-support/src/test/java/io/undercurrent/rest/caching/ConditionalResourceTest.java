package io.undercurrent.rest.caching;

import static io.undercurrent.rest.testsupport.Http.SAMPLES;
import static io.undercurrent.rest.testsupport.Http.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConditionalResourceTest {

    private static final String TAG = EntityTags.strong("release-1", "json").getValue();

    @Test
    void withoutCondition() {
        Response response = request().get(SAMPLES + "/constant");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("ETag")).isEqualTo('"' + TAG + '"');
        assertThat(response.header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
        assertThat(response.header("Vary")).isEqualTo("Accept, Accept-Encoding, Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "\"other\", \"%s\"", "W/\"%s\"", "*"})
    void condition_thatMatches(String condition) {
        Response response = conditional(condition.formatted(TAG));

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.asString()).isEmpty();
        assertThat(response.header("ETag")).isEqualTo('"' + TAG + '"');
        assertThat(response.header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "%s", "\"%s", "\"*\"", ","})
    void condition_thatDoesNotMatch(String condition) {
        assertThat(conditional(condition.formatted(TAG)).statusCode()).isEqualTo(200);
    }

    private static Response conditional(String condition) {
        return request().header("If-None-Match", condition).get(SAMPLES + "/constant");
    }
}
