package io.undercurrent.dashboard.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.TallyStatus.State;
import io.undercurrent.contract.wave.WaveKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The service under test as its clients call it. */
public final class DashboardApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private DashboardApi() {}

    /** Signed in as survey-api. */
    public static RequestSpecification asSurveyApi() {
        return given().auth().preemptive().basic("survey-api", SurveyStandIn.SERVICE_PASSWORD);
    }

    /** Signed in as the first administrator, who has every role of people. */
    public static RequestSpecification asAdmin() {
        return given().auth().preemptive().basic("admin", SurveyStandIn.ADMIN_PASSWORD);
    }

    public static ValidatableResponse register(Object registration) {
        return asSurveyApi()
                .contentType(ContentType.JSON)
                .body(SampleWave.json(registration))
                .post("/api/v1/waves")
                .then();
    }

    public static ValidatableResponse freeze(UUID waveId, byte[] manifest) {
        return asSurveyApi()
                .contentType(ContentType.JSON)
                .body(manifest)
                .put("/api/v1/waves/{id}/manifest", waveId)
                .then();
    }

    /** Registers the wave, freezes its manifest and gives its key. */
    public static WaveKey open(SampleWave wave) {
        WaveKey key = register(wave.registration()).statusCode(200).extract().as(WaveKey.class);
        return freeze(wave.id(), SampleWave.json(wave.manifest(key.sealingKey())))
                .statusCode(200)
                .extract()
                .as(WaveKey.class);
    }

    public static ValidatableResponse startTally(UUID waveId) {
        return asSurveyApi().post("/api/v1/waves/{id}/tally", waveId).then();
    }

    public static TallyStatus tally(UUID waveId) {
        return asAdmin()
                .get("/api/v1/waves/{id}/tally", waveId)
                .then()
                .statusCode(200)
                .extract()
                .as(TallyStatus.class);
    }

    /** Starts the tally and waits until it is released or has failed. */
    public static TallyStatus finishTally(UUID waveId) {
        startTally(waveId).statusCode(202);
        return awaitTally(waveId);
    }

    /** Waits until the tally is released or has failed. */
    public static TallyStatus awaitTally(UUID waveId) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        TallyStatus status = tally(waveId);
        while (!List.of(State.RELEASED, State.FAILED).contains(status.state())) {
            assertThat(System.nanoTime()).as("the tally ends in time").isLessThan(deadline);
            pause();
            status = tally(waveId);
        }
        return status;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
