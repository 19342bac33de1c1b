package io.undercurrent.survey.lifecycle;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.wave.Overlap;
import io.undercurrent.contract.wave.PublicWave;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.survey.testsupport.StandInDashboard;
import io.undercurrent.survey.testsupport.SurveyClient;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaveLifecycleResourceTest {

    @Inject
    AgroalDataSource roster;

    @BeforeEach
    void roster() {
        SurveyClient.uploadFifty();
    }

    @AfterEach
    void dashboardComesBack() {
        StandInDashboard.away(false);
        StandInDashboard.tally(TallyStatus.State.RUNNING);
    }

    @Test
    void anOpenedWave_hasOneManifestForEverybody() {
        var wave = SurveyClient.openWave("Manifest");

        byte[] manifest = given().get("/api/v1/waves/{id}/manifest", wave.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("policy.k", equalTo(10))
                .body("reports.name", equalTo(List.of("unit", "location")))
                .body("reports[0].cohorts.invited", equalTo(List.of(24, 26)))
                .extract()
                .asByteArray();

        assertThat(Digests.sha256(manifest).hex()).isEqualTo(wave.manifestDigest());
        assertThat(StandInDashboard.manifest(wave.id())).isEqualTo(manifest);
        assertThat(wave.keysMade()).isEqualTo(4).isEqualTo(wave.keysNeeded());
        assertThat(wave.invited()).isEqualTo(50);
    }

    @Test
    void theDashboard_isToldWhichCohortsSharePeople() {
        var wave = SurveyClient.openWave("Overlaps");

        var both = List.of("Acme/Platform", "Acme/Sales");
        assertThat(StandInDashboard.registration(wave.id()).overlaps())
                .containsExactly(new Overlap("location", "unit", Map.of("Berlin", both, "Porto", both)));
    }

    @Test
    void anOpenWave_tellsEverybodyWhatItAsks() {
        var wave = SurveyClient.openWave("Public");

        var seen = given().get("/api/v1/waves/{id}", wave.id())
                .then()
                .statusCode(200)
                .extract()
                .as(PublicWave.class);

        assertThat(seen.items())
                .containsExactly("ANX1", "FRG1", "BEL1", "CAP1", "SUP1", "ANX2", "ANX3", "ANX4", "ANX5");
        assertThat(seen.instrument().languages()).contains("en", "de");
        assertThat(seen.policy().t()).isEqualTo(5);
    }

    @Test
    void theRosterAfterOpening_changesNothingInTheWave() {
        var wave = SurveyClient.openWave("Frozen roster");
        asHr().contentType("text/csv; charset=utf-8")
                .queryParam("removeMissing", true)
                .body("id,email,locale,unit,location\nx,x@acme.example,en,Acme/Sales,Berlin\n")
                .put("/api/v1/roster")
                .then()
                .statusCode(200);

        assertThat(SurveyClient.links(wave.id())).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void aPolicyBelowTheFloor_isRefused() {
        given().spec(asHr())
                .body(Map.of(
                        "title", "Low",
                        "instrument", "undercurrent-pulse",
                        "packs", List.of(),
                        "reports", List.of("unit"),
                        "policy", Map.of("k", 10, "t", 4, "graceDays", 14)))
                .post("/api/v1/waves")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("policy.t"));
    }

    @Test
    void loweringKOrTOnAnOpenWave_isAConflict() {
        var wave = SurveyClient.openWave("Frozen policy");

        asHr().body(SurveyClient.draft("Lower"))
                .put("/api/v1/waves/{id}", wave.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:undercurrent:problem:wave-frozen"));
    }

    @Test
    void aRosterBelowK_cannotBeOpened() {
        asHr().contentType("text/csv; charset=utf-8")
                .queryParam("removeMissing", true)
                .body("id,email,locale,unit,location\nx,x@acme.example,en,Acme/Sales,Berlin\n")
                .put("/api/v1/roster")
                .then()
                .statusCode(200);
        var wave = SurveyClient.plan(SurveyClient.draft("Too small"));

        asHr().post("/api/v1/waves/{id}/open", wave.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:undercurrent:problem:plan-impossible"));
        assertThat(SurveyClient.summary(wave.id()).state()).isEqualTo(WaveState.DRAFT);
    }

    @Test
    void aDashboardThatIsAway_isWaitedFor() {
        StandInDashboard.away(true);
        var wave = SurveyClient.plan(SurveyClient.draft("Waiting"));
        asHr().post("/api/v1/waves/{id}/open", wave.id()).then().statusCode(202);

        while (SurveyClient.summary(wave.id()).waitingFor() == null) {
            Thread.onSpinWait();
        }
        assertThat(SurveyClient.summary(wave.id()).waitingFor()).contains("dashboard-api");

        StandInDashboard.away(false);
        assertThat(SurveyClient.await(wave.id(), WaveState.OPEN).waitingFor()).isNull();
    }

    @Test
    void closing_destroysTheCohortKeysAndTheInvitations() throws SQLException {
        var wave = SurveyClient.openWave("Closing");

        assertThat(SurveyClient.close(wave.id()).state()).isEqualTo(WaveState.CLOSED);

        assertThat(count("select count(private_key) from wave_cohort where wave_id = ?", wave.id()))
                .isZero();
        assertThat(count("select count(*) from invitation where wave_id = ?", wave.id()))
                .isZero();
        asHr().get("/api/v1/waves/{id}/invitations", wave.id()).then().statusCode(409);
        asHr().post("/api/v1/waves/{id}/open", wave.id()).then().statusCode(409);
    }

    @Test
    void aDraft_cannotBeClosed() {
        var wave = SurveyClient.plan(SurveyClient.draft("Draft"));

        asHr().post("/api/v1/waves/{id}/close", wave.id()).then().statusCode(409);
    }

    @Test
    void aReleaseAtTheDashboard_movesTheWaveOn() {
        var wave = SurveyClient.openWave("Released");
        SurveyClient.close(wave.id());

        StandInDashboard.tally(TallyStatus.State.RELEASED);

        assertThat(SurveyClient.await(wave.id(), WaveState.RELEASED).waitingFor())
                .isNull();
    }

    private long count(String sql, UUID waveId) throws SQLException {
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, waveId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
