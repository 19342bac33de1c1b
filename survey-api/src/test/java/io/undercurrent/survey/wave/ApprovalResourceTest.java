package io.undercurrent.survey.wave;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.survey.testsupport.SurveyClient;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator adds thirty people to the 24 of Sales, after the first wave. */
@QuarkusTest
class ApprovalResourceTest {

    @Inject
    AgroalDataSource roster;

    @BeforeEach
    void addThirty() throws SQLException {
        SurveyClient.uploadFifty();
        SurveyClient.openWave("The first");
        upload(30);
        asHr().body("{\"password\":\"twelve-chars\",\"roles\":[\"hr-admin\"]}")
                .put("/api/v1/accounts/second")
                .then()
                .statusCode(200);
    }

    @Test
    void cohortOfMostlyNewPeople_needsASecondApprover() throws SQLException {
        assertThat(
                        text(
                                "select count(*) || ' ' || min(added_by) from person where since = current_date and id like 'n%'"))
                .isEqualTo("30 admin");
        letThemComeTomorrow();
        var wave = SurveyClient.plan(SurveyClient.draft("With newcomers"));

        asHr().get("/api/v1/waves/{id}/plan", wave.id())
                .then()
                .statusCode(200)
                .body("freshCohorts.cohort", equalTo(List.of("Acme/Sales", "Porto")))
                .body("freshCohorts[0].newcomers", equalTo(30))
                .body("freshCohorts[0].addedBy", equalTo(List.of("admin")))
                .body("freshCohorts[0].people", equalTo(null));
        open(wave.id()).statusCode(409).body("type", endsWith("approval-needed"));
        approve(asHr(), wave.id()).statusCode(409).body("type", endsWith("own-newcomers"));

        approve(asSecond(), wave.id()).statusCode(204);
        upload(31);
        letThemComeTomorrow();
        open(wave.id()).statusCode(409).body("type", endsWith("approval-needed"));

        approve(asSecond(), wave.id()).statusCode(204);
        open(wave.id()).statusCode(202);
        SurveyClient.await(wave.id(), WaveState.OPEN);
        approve(asSecond(), wave.id()).statusCode(409).body("type", endsWith("wave-frozen"));
    }

    @Test
    void peopleWhoHaveBeenThereForLong_needNone() {
        var wave = SurveyClient.plan(SurveyClient.draft("Without newcomers"));

        asHr().get("/api/v1/waves/{id}/plan", wave.id()).then().body("freshCohorts", empty());
        open(wave.id()).statusCode(202);
        SurveyClient.await(wave.id(), WaveState.OPEN);
    }

    private static void upload(int newcomers) {
        asHr().contentType("text/csv; charset=utf-8")
                .body("id,email,locale,unit,location\n"
                        + IntStream.range(0, newcomers)
                                .mapToObj(i -> "n%1$d,n%1$d@acme.example,en,Acme/Sales,Porto%n".formatted(i))
                                .collect(Collectors.joining()))
                .put("/api/v1/roster")
                .then()
                .statusCode(200);
    }

    /** In tests everybody who came up to today counts; see ServiceUnderTest. */
    private void letThemComeTomorrow() throws SQLException {
        try (var connection = roster.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update person set since = current_date + 1 where since is not null and id like 'n%'");
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = roster.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static ValidatableResponse open(UUID waveId) {
        return asHr().post("/api/v1/waves/{id}/open", waveId).then();
    }

    private static ValidatableResponse approve(RequestSpecification who, UUID waveId) {
        return who.post("/api/v1/waves/{id}/approval", waveId).then();
    }

    private static RequestSpecification asSecond() {
        return given().auth().preemptive().basic("second", "twelve-chars").contentType(ContentType.JSON);
    }
}
