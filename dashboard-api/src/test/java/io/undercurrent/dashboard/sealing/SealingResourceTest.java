package io.undercurrent.dashboard.sealing;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.DashboardApi.asAdmin;
import static io.undercurrent.dashboard.testsupport.DashboardApi.asSurveyApi;
import static io.undercurrent.dashboard.testsupport.DashboardApi.freeze;
import static io.undercurrent.dashboard.testsupport.DashboardApi.open;
import static io.undercurrent.dashboard.testsupport.DashboardApi.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.contract.wave.WaveRegistration;
import io.undercurrent.dashboard.testsupport.SampleInstrument;
import io.undercurrent.dashboard.testsupport.SampleWave;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealingResourceTest {

    private final SampleWave wave = new SampleWave();

    @Inject
    SealedWaves waves;

    @Test
    void registerWave() {
        WaveKey key = register(wave.registration()).statusCode(200).extract().as(WaveKey.class);

        assertThat(key.waveId()).isEqualTo(wave.id());
        assertThat(key.manifestDigest()).isNull();
        assertThat(waves.keyPair(wave.id()).map(SealingKeyPair::publicKey)).contains(key.sealingKey());
    }

    @Test
    void registerWave_again() {
        WaveKey key = register(wave.registration()).statusCode(200).extract().as(WaveKey.class);

        assertThat(register(wave.registration()).statusCode(200).extract().as(WaveKey.class))
                .isEqualTo(key);
    }

    @Test
    void registerWave_differentUnderTheSameId() {
        register(wave.registration()).statusCode(200);
        var registered = wave.registration();
        var lessSafe = new WaveRegistration(
                registered.waveId(),
                registered.title(),
                registered.instrument(),
                registered.items(),
                new Policy(5, 5, 14));

        register(lessSafe).statusCode(409).body("type", equalTo("urn:undercurrent:problem:wave-differs"));
    }

    @Test
    void registerWave_withItemsThatAreNotTheInstruments() {
        var registration = new WaveRegistration(
                wave.id(),
                "Spring pulse",
                SampleInstrument.INSTRUMENT,
                List.of("WORRY", "SLEEP", "WORRY"),
                Policy.DEFAULT);

        register(registration)
                .statusCode(400)
                .body("type", equalTo("urn:undercurrent:problem:invalid-wave"))
                .body("errors.field", equalTo(List.of("items[1]", "items[2]")));
    }

    @Test
    void registerWave_withAnInstrumentFullOfHoles() {
        String json = new String(SampleWave.json(wave.registration()), StandardCharsets.UTF_8)
                .replaceFirst("\\{\"id\":\"WORRY\"", "null,$0")
                .replaceFirst("\"label\":\\{[^}]*}", "\"label\":null");

        asSurveyApi()
                .contentType(ContentType.JSON)
                .body(json)
                .post("/api/v1/waves")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:undercurrent:problem:invalid-wave"));
    }

    @Test
    void registerWave_withMorePublishedThanCollected() {
        var registered = wave.registration();
        var registration = new WaveRegistration(
                registered.waveId(),
                registered.title(),
                registered.instrument(),
                registered.items(),
                new Policy(6, 7, 14));

        register(registration).statusCode(400).body("errors.message", hasItem("k must be at least t"));
    }

    @Test
    void registerWave_byPeople() {
        asAdmin()
                .contentType(ContentType.JSON)
                .body(SampleWave.json(wave.registration()))
                .post("/api/v1/waves")
                .then()
                .statusCode(403);
    }

    @Test
    void freezeManifest() {
        WaveKey key = register(wave.registration()).extract().as(WaveKey.class);
        byte[] manifest = SampleWave.json(wave.manifest(key.sealingKey()));

        WaveKey frozen = freeze(wave.id(), manifest).statusCode(200).extract().as(WaveKey.class);

        assertThat(frozen.manifestDigest()).isEqualTo(Digests.sha256(manifest).hex());
        assertThat(waves.frozen(wave.id()))
                .contains(new FrozenWave(wave.registration(), wave.manifest(key.sealingKey())));
    }

    @Test
    void freezeManifest_again() {
        WaveKey key = open(wave);
        byte[] manifest = SampleWave.json(wave.manifest(key.sealingKey()));

        assertThat(freeze(wave.id(), manifest).statusCode(200).extract().as(WaveKey.class))
                .isEqualTo(key);
    }

    @Test
    void freezeManifest_inOtherBytes() {
        WaveKey key = open(wave);
        byte[] spaced = (new String(SampleWave.json(wave.manifest(key.sealingKey()))) + " ").getBytes();

        freeze(wave.id(), spaced).statusCode(409).body("type", equalTo("urn:undercurrent:problem:manifest-frozen"));
    }

    @Test
    void freezeManifest_ofAnotherWave() {
        WaveKey key = register(wave.registration()).extract().as(WaveKey.class);

        freeze(wave.id(), SampleWave.json(new SampleWave().manifest(key.sealingKey())))
                .statusCode(400)
                .body("type", equalTo("urn:undercurrent:problem:invalid-manifest"))
                .body("errors.field", equalTo(List.of("waveId")));
    }

    @Test
    void freezeManifest_thatIsNone() {
        register(wave.registration());

        freeze(wave.id(), "{\"reports\":null}".getBytes())
                .statusCode(400)
                .body("type", equalTo("urn:undercurrent:problem:invalid-manifest"));
    }

    @Test
    void freezeManifest_ofAnUnknownWave() {
        freeze(wave.id(), SampleWave.json(Map.of())).statusCode(404);
    }

    @Test
    void waveKey_forEverybody() {
        WaveKey key = open(wave);

        given().get("/api/v1/waves/{id}/key", wave.id())
                .then()
                .statusCode(200)
                .body("sealingKey", equalTo(key.sealingKey().encoded()))
                .body("manifestDigest", equalTo(key.manifestDigest()))
                .body("$", not(hasKey("keyDestroyedOn")));
    }

    @Test
    void waveKey_ofAnUnknownWave() {
        given().get("/api/v1/waves/{id}/key", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void waveKey_ofSomethingElse() {
        given().get("/api/v1/waves/spring/key").then().statusCode(400);
    }

    @Test
    void destroyKey_byTheOtherService() {
        asSurveyApi().delete("/api/v1/waves/{id}/key", wave.id()).then().statusCode(403);
    }
}
