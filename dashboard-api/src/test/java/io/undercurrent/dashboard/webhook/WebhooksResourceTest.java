package io.undercurrent.dashboard.webhook;

import static io.undercurrent.dashboard.testsupport.DashboardApi.asAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.PlantedWave;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.webhook.Receiver.Received;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhooksResourceTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 30);

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @Inject
    Postman postman;

    @Inject
    Webhooks webhooks;

    private Receiver receiver;

    @BeforeEach
    void clear() throws IOException {
        table.clear();
        QuarkusTransaction.requiringNew().run(() -> webhooks.deleteAll());
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void release_isTold_signed_once() {
        String secret = create(List.of("release.published")).extract().path("secret");

        var id = releases.publish(new PlantedWave(SPRING, 1).wave());
        postman.deliver();
        postman.deliver();

        assertThat(receiver.received()).hasSize(1);
        Received message = receiver.received().get(0);
        assertThat(message.signature())
                .isEqualTo(Signature.of(Base64.getDecoder().decode(secret.replace("whsec_", "")))
                        .sign(message.id(), message.seconds(), message.body()));
        var body = JsonPath.from(message.body());
        assertThat(body.getString("type")).isEqualTo("release.published");
        assertThat(body.getString("data.releaseId")).isEqualTo(id);
    }

    @Test
    void alerts_areTold_eachByItself() {
        create(List.of("alert.raised"));

        var id = releases.publish(new PlantedWave(SPRING, 1).wave());
        postman.deliver();

        var alerts = asAdmin()
                .get("/api/v1/releases/{id}/alerts", id)
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("alerts");
        assertThat(alerts).isNotEmpty();
        assertThat(receiver.received())
                .extracting(message -> JsonPath.from(message.body()).<Object>get("data.alert"))
                .containsExactlyInAnyOrderElementsOf(alerts);
    }

    @Test
    void publishingThatFails_isNotTold() {
        create(List.of("release.published"));

        assertThat(catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
                    releases.publish(new PlantedWave(SPRING, 1).wave());
                    throw new IllegalStateException("undone");
                })))
                .isInstanceOf(IllegalStateException.class);
        postman.deliver();

        assertThat(receiver.received()).isEmpty();
    }

    /** In the tests' configuration a message has two attempts, and no pause between. */
    @Test
    void messageThatNobodyTakes_isADeadLetter_andCanBeSentAgain() {
        create(List.of("release.published"));
        receiver.answers(503);
        releases.publish(new PlantedWave(SPRING, 1).wave());
        postman.deliver();
        deadLetters().body("", empty());
        postman.deliver();

        String letter = deadLetters()
                .body("", hasSize(1))
                .body("[0].attempts", equalTo(2))
                .body("[0].lastFailure", equalTo("HTTP 503"))
                .extract()
                .path("[0].id");
        postman.deliver();
        assertThat(receiver.received()).hasSize(2);
        assertThat(receiver.received()).extracting(Received::id).containsOnly(letter);

        receiver.answers(200);
        asAdmin()
                .post("/api/v1/webhooks/dead-letters/{id}/retry", letter)
                .then()
                .statusCode(204);
        postman.deliver();
        assertThat(receiver.received()).hasSize(3);
        deadLetters().body("", empty());
        asAdmin()
                .post("/api/v1/webhooks/dead-letters/{id}/retry", letter)
                .then()
                .statusCode(404);
    }

    @Test
    void webhook_isListedWithoutItsSecret_andDeleted() {
        String id = create(List.of("release.published"))
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("id");
        asAdmin()
                .get("/api/v1/webhooks")
                .then()
                .statusCode(200)
                .body("[0].url", equalTo(receiver.url()))
                .body("[0].secret", nullValue());
        post(List.of("alert.raised"), receiver.url()).statusCode(409).body("type", endsWith("webhook-exists"));

        asAdmin().delete("/api/v1/webhooks/{id}", id).then().statusCode(204);
        asAdmin().delete("/api/v1/webhooks/{id}", id).then().statusCode(404);
        releases.publish(new PlantedWave(SPRING, 1).wave());
        postman.deliver();
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void whatIsNoAddress_orNoEvent_isRefused() {
        post(List.of("release.published"), "ftp://hooks.acme.example")
                .statusCode(400)
                .body("errors.field[0]", endsWith("url"));
        post(List.of("answer.given"), receiver.url()).statusCode(400);
        post(List.of(), receiver.url()).statusCode(400);
    }

    private ValidatableResponse create(List<String> events) {
        return post(events, receiver.url()).statusCode(201);
    }

    private static ValidatableResponse post(List<String> events, String url) {
        return asAdmin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "analytics", "url", url, "events", events))
                .post("/api/v1/webhooks")
                .then();
    }

    private static ValidatableResponse deadLetters() {
        return asAdmin().get("/api/v1/webhooks/dead-letters").then().statusCode(200);
    }
}
