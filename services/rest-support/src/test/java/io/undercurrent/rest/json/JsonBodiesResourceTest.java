package io.undercurrent.rest.json;

import static io.undercurrent.rest.testsupport.Http.SAMPLES;
import static io.undercurrent.rest.testsupport.Http.post;
import static io.undercurrent.rest.testsupport.Http.problem;
import static io.undercurrent.rest.testsupport.Http.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JsonBodiesResourceTest {

    @Test
    void syntaxError_saysWhere() {
        Map<String, Object> problem = problem(post("{\"name\": \"a\",\n  \"parts\": [MARK]}"), 400, "malformed-body");

        assertThat(problem).containsEntry("detail", "The body is not well-formed JSON, at line 2, column 18.");
        assertThat(problem)
                .containsEntry(
                        "errors", List.of(Map.of("line", 2, "column", 18, "message", "is not well-formed JSON")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\":\"a\"} MARK",
                "{\"name\":\"a\",\"name\":\"MARK\"}",
                "{\"name\":\"a\",\"parts\":[{]}"
            })
    void bodyThatIsNotJson(String body) {
        Response response = post(body);

        problem(response, 400, "malformed-body");
        assertQuotesNothing(response);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\":\"MARK\"}                   | id              | must be a UUID",
                "{\"from\":\"MARK\"}                 | from            | must be a date (YYYY-MM-DD)",
                "{\"state\":\"MARK\"}                | state           | must be one of draft, open",
                "{\"state\":1}                       | state           | must be one of draft, open",
                "{\"name\":5}                        | name            | must be a string",
                "{\"parts\":\"MARK\"}                | parts           | must be a list",
                "{\"parts\":[{},{\"weight\":\"1\"}]} | parts[1].weight | must be a whole number",
                "{\"parts\":[{\"weight\":1.5}]}      | parts[0].weight | must be a whole number",
                "{\"parts\":[\"MARK\"]}              | parts[0]        | must be an object with the documented fields",
                "{\"nmae\":\"MARK\"}                 | nmae            | is not a known field",
            })
    void field_ofTheWrongForm(String body, String field, String expectation) {
        Response response = post(body);

        Map<String, Object> problem = problem(response, 400, "invalid-body");
        assertThat(problem.get("detail").toString()).startsWith(field + " " + expectation + ", at line 1, column ");
        assertThat(response.jsonPath().getString("errors[0].field")).isEqualTo(field);
        assertThat(response.jsonPath().getString("errors[0].message")).isEqualTo(expectation);
        assertQuotesNothing(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "  "})
    void missingBody(String body) {
        assertThat(problem(post(body), 400, "invalid-body")).containsEntry("detail", "A JSON body is needed.");
    }

    @Test
    void body_thatIsNotInUtf8() {
        byte[] latin1 = "{\"name\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);

        problem(request().contentType("application/json").body(latin1).post(SAMPLES), 400, "malformed-body");
    }

    @Test
    void body_thatIsRead() {
        assertThat(post("{\"name\":\"Zoë\",\"state\":\"open\"}").jsonPath().getMap("$"))
                .containsEntry("name", "Zoë")
                .containsEntry("state", "open");
    }

    @Test
    void violatedConstraints_sayWhichFieldAndNotWhatItHeld() {
        Response response =
                post("{\"name\":\" \",\"parts\":[{\"weight\":1},{}],\"attributes\":{\"keyMARK\":\"MARK 1\"}}");

        Map<String, Object> problem = problem(response, 400, "invalid-body");
        assertThat(problem)
                .doesNotContainKey("parameter")
                .containsEntry("detail", "attributes must match \"[a-z]+\". See errors for all 3.")
                .containsEntry(
                        "errors",
                        List.of(
                                Map.of("field", "attributes", "message", "must match \"[a-z]+\""),
                                Map.of("field", "name", "message", "must not be blank"),
                                Map.of("field", "parts[1].weight", "message", "must not be null")));
        assertQuotesNothing(response);
    }

    /** The bodies here hold MARK where a client's data would be. */
    private static void assertQuotesNothing(Response response) {
        assertThat(response.asString())
                .doesNotContain("MARK")
                .doesNotContain("jackson")
                .doesNotContain("io.undercurrent");
    }
}
