package io.undercurrent.rest.parameter;

import static io.undercurrent.rest.testsupport.Http.SAMPLES;
import static io.undercurrent.rest.testsupport.Http.get;
import static io.undercurrent.rest.testsupport.Http.problem;
import static io.undercurrent.rest.testsupport.Http.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ParametersResourceTest {

    private static final String UUID = "00000000-0000-0000-0000-00000000000a";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/not-a-uuid               | id    | must be a UUID",
                "/1-1-1-1-1                | id    | must be a UUID",
                "?limit=ten                | limit | must be a whole number",
                "?limit=                   | limit | must have a value",
                "?report=&limit=5          | report | must have a value",
                "?limit=99999999999        | limit | must be a whole number",
                "/filtered?on=2026-02-30   | on    | must be a date (YYYY-MM-DD)",
                "/filtered?since=yesterday | since | must be a time in UTC (YYYY-MM-DDThh:mm:ssZ)",
                "/filtered?share=NaN       | share | must be a decimal number",
                "/filtered?open=yes        | open  | must be true or false",
                "/filtered?state=OPEN      | state | 'must be one of draft, open'",
            })
    void parameter_thatDoesNotParse(String pathAndQuery, String parameter, String expectation) {
        Map<String, Object> problem = problem(get(pathAndQuery), 400, "invalid-parameter");

        assertThat(problem)
                .containsEntry("parameter", parameter)
                .containsEntry("detail", parameter + " " + expectation + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "/17/rounds/1,              wave,  must be a UUID",
        "/" + UUID + "/rounds/one,       round, must be a whole number",
        "/" + UUID + "/rounds/10,        round, must be less than or equal to 9",
        "/" + UUID + "/rounds/1?of=all,  of,    must be a whole number",
        "/" + UUID + "/rounds/1?after=x, after, is not of the documented form",
    })
    void parameterThatIsNamedByItsArgument(String pathAndQuery, String parameter, String expectation) {
        assertThat(problem(get(pathAndQuery), 400, "invalid-parameter"))
                .containsEntry("parameter", parameter)
                .containsEntry("detail", parameter + " " + expectation + ".");
    }

    @Test
    void header_thatDoesNotParse() {
        var response = request().header("If-Round", "first").get(SAMPLES + "/" + UUID);

        assertThat(problem(response, 400, "invalid-parameter")).containsEntry("parameter", "If-Round");
    }

    @Test
    void parameters_thatParse() {
        String query = "?on=2026-02-28&since=2026-01-01T00:00:00Z&state=open&state=draft&share=-0.5&open=true";

        assertThat(get("/filtered" + query).asString())
                .isEqualTo(
                        "Filters[on=2026-02-28, since=2026-01-01T00:00:00Z, state=[OPEN, DRAFT], share=-0.5, open=true]");
        assertThat(get("/" + UUID).asString()).contains(UUID);
        assertThat(get("/" + UUID + "/rounds/9?after=t&of=5").asString())
                .isEqualTo(UUID + " 9 Token[value=t] Optional[5]");
    }

    @Test
    void parameter_thatIsNotDeclared() {
        assertThat(problem(get("?reprot=location"), 400, "invalid-parameter"))
                .containsEntry("parameter", "reprot")
                .containsEntry("detail", "reprot is not a parameter of this address; it takes cursor, limit, report.");
        assertThat(problem(get("/constant?limit=5"), 400, "invalid-parameter"))
                .containsEntry("detail", "limit is not a parameter of this address, which takes none.");
    }

    @Test
    void parameter_givenTwice() {
        assertThat(problem(get("?limit=1&limit=2"), 400, "invalid-parameter"))
                .containsEntry("parameter", "limit")
                .containsEntry("detail", "limit must be given once.");
    }

    @Test
    void violatedConstraint_namesTheParameter() {
        assertThat(problem(get("?limit=1001"), 400, "invalid-parameter"))
                .containsEntry("parameter", "limit")
                .containsEntry("detail", "limit must be less than or equal to 1000.");
    }
}
