package io.undercurrent.survey.participation;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.survey.testsupport.SurveyClient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParticipationResourceTest {

    @Test
    void leaderOfAPart_isToldOfItsGroupsAndOfEveryone() {
        asHr().body(
                        """
                        {"password": "twelve-chars", "roles": ["leader"], "scope": {"report": "unit", "cell": "Acme/Sales"}}
                        """)
                .put("/api/v1/accounts/lee")
                .then()
                .statusCode(200);
        SurveyClient.uploadFifty();
        var wave = SurveyClient.openWave("Scoped participation");

        seen(wave.id()).body("groups.name", equalTo(List.of("Acme", "Sales", "Everyone")));

        SurveyClient.close(wave.id());
        seen(wave.id())
                .body("groups.name", equalTo(List.of("Acme", "Sales", "Everyone")))
                .body("cohorts.cohort", equalTo(List.of("Acme/Sales")))
                .body("totals.invited", equalTo(List.of(50, 50)));
    }

    private static ValidatableResponse seen(UUID waveId) {
        return given().auth()
                .preemptive()
                .basic("lee", "twelve-chars")
                .get("/api/v1/waves/{id}/participation", waveId)
                .then()
                .statusCode(200);
    }
}
