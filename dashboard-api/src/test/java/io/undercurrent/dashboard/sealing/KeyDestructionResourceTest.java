package io.undercurrent.dashboard.sealing;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.DashboardApi.asAdmin;
import static io.undercurrent.dashboard.testsupport.DashboardApi.finishTally;
import static io.undercurrent.dashboard.testsupport.DashboardApi.open;
import static io.undercurrent.dashboard.testsupport.DashboardApi.startTally;
import static io.undercurrent.dashboard.testsupport.DashboardApi.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.TallyStatus.State;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.dashboard.testsupport.SampleInstrument;
import io.undercurrent.dashboard.testsupport.SampleWave;
import io.undercurrent.dashboard.testsupport.SurveyStandIn;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyDestructionResourceTest {

    @Inject
    KeyDestruction destruction;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void reset() {
        SurveyStandIn.reset();
    }

    @Test
    void destroyKey_beforeTheRelease() {
        var wave = new SampleWave();
        open(wave);

        asAdmin()
                .delete("/api/v1/waves/{id}/key", wave.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:undercurrent:problem:wave-not-released"));
        assertThat(storedSecrets(wave.id())).isEqualTo(1);
    }

    @Test
    void destroyKey_onRequest() {
        var wave = released(14);
        String fileBefore = fileOf("sealing_secret");
        String statisticsBefore = fileOf("tally_cohort");

        asAdmin()
                .delete("/api/v1/waves/{id}/key", wave.id())
                .then()
                .statusCode(200)
                .body("keyDestroyedOn", equalTo(today().toString()));

        assertThat(storedSecrets(wave.id())).isZero();
        assertThat(storedStatistics(wave.id())).isZero();
        assertThat(fileOf("sealing_secret")).as("a new file").isNotEqualTo(fileBefore);
        assertThat(fileOf("tally_cohort")).as("a new file").isNotEqualTo(statisticsBefore);
    }

    @Test
    void destroyedKey_isToldToEverybody() {
        var wave = released(14);
        asAdmin().delete("/api/v1/waves/{id}/key", wave.id()).then().statusCode(200);

        given().get("/api/v1/waves/{id}/key", wave.id())
                .then()
                .statusCode(200)
                .body("keyDestroyedOn", equalTo(today().toString()));
    }

    @Test
    void destroyedKey_endsTheTallyAndKeepsItsCounts() {
        var wave = released(14);
        TallyStatus before = tally(wave.id());
        asAdmin().delete("/api/v1/waves/{id}/key", wave.id()).then().statusCode(200);

        startTally(wave.id()).statusCode(409).body("type", equalTo("urn:undercurrent:problem:key-destroyed"));
        assertThat(tally(wave.id())).isEqualTo(before);
        assertThat(before.opened()).isEqualTo(24);
    }

    @Test
    void destroyDue_whenTheGracePeriodIsOver() {
        var wave = released(0);

        destruction.destroyDue();

        assertThat(storedSecrets(wave.id())).isZero();
    }

    @Test
    void destroyDue_beforeTheGracePeriodIsOver() {
        var wave = released(1);

        destruction.destroyDue();

        assertThat(storedSecrets(wave.id())).isEqualTo(1);
        assertThat(storedStatistics(wave.id())).isEqualTo(4);
    }

    private static SampleWave released(int graceDays) {
        var wave = new SampleWave(new Policy(10, 5, graceDays));
        WaveKey key = open(wave);
        for (var report : SampleWave.reports()) {
            SurveyStandIn.hold(
                    wave,
                    report.name(),
                    IntStream.range(0, 12)
                            .mapToObj(i -> wave.ballot(
                                    key.sealingKey(),
                                    report.name(),
                                    report.cohorts().get(i % 2).id(),
                                    SampleInstrument.only("WORRY", 1 + i % 5)))
                            .toList());
        }
        assertThat(finishTally(wave.id()).state()).isEqualTo(State.RELEASED);
        return wave;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private long storedSecrets(UUID waveId) {
        return Long.parseLong(text("select count(*) from sealing_secret where wave_id = '" + waveId + "'"));
    }

    private long storedStatistics(UUID waveId) {
        return Long.parseLong(text("select count(*) from tally_cohort where wave_id = '" + waveId + "'"));
    }

    private String fileOf(String table) {
        return text("select pg_relation_filenode('" + table + "')");
    }

    private String text(String query) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
