package io.undercurrent.accounts.token;

import static io.restassured.RestAssured.given;
import static io.undercurrent.accounts.testsupport.Requests.admin;
import static io.undercurrent.accounts.testsupport.Requests.as;
import static io.undercurrent.accounts.testsupport.Requests.delete;
import static io.undercurrent.accounts.testsupport.Requests.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokensResourceTest {

    private static final String PASSWORD = "twelve-chars";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void makePeople() {
        put("tara", PASSWORD, "analyst", "leader");
        put("theo", PASSWORD, "leader");
    }

    @AfterEach
    void deletePeople() {
        delete("tara");
        delete("theo");
    }

    private static Response create(String owner, String name, String role) {
        return as(owner, PASSWORD)
                .contentType("application/json")
                .body(Map.of("name", name, "role", role))
                .post("/api/v1/tokens");
    }

    private static String token(String owner, String name, String role) {
        return create(owner, name, role)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("token");
    }

    private static Response bearer(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/accounts/me");
    }

    private static Response password(String name, String token) {
        return as(name, token).get("/api/v1/accounts/me");
    }

    @Test
    void token_signsInForItsOwnerInItsRoleAlone() {
        var token = token("tara", "power-bi", "analyst");

        for (var signedIn : List.of(bearer(token), password("tara", token), password("whoever", token))) {
            assertThat(signedIn.statusCode())
                    .as(signedIn.asString() + signedIn.headers())
                    .isEqualTo(200);
            assertThat(signedIn.jsonPath().getString("name")).isEqualTo("tara");
            assertThat(signedIn.jsonPath().getList("roles")).containsExactly("analyst");
        }
    }

    @Test
    void token_isShownOnceAndKeptAsAHash() throws Exception {
        var token = token("tara", "power-bi", "analyst");

        assertThat(as("tara", PASSWORD).get("/api/v1/tokens").asString()).doesNotContain(token.substring(4));
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select t::text from access_token t")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(token.substring(4));
            }
        }
    }

    @Test
    void list_saysWhenItWasLastUsed() {
        var token = token("tara", "power-bi", "analyst");
        assertThat(mine("tara").getString("[0].lastUsedOn")).isNull();

        bearer(token);

        assertThat(mine("tara").getString("[0].lastUsedOn"))
                .isEqualTo(LocalDate.now(Clock.systemUTC()).toString());
        assertThat(mine("theo").getList("")).isEmpty();
        assertThat(admin().get("/api/v1/tokens").jsonPath().getList("name")).contains("power-bi");
    }

    private static JsonPath mine(String owner) {
        return as(owner, PASSWORD).get("/api/v1/tokens").jsonPath();
    }

    @Test
    void revokedToken_signsNobodyIn() {
        var token = token("tara", "power-bi", "analyst");
        var id = mine("tara").getString("[0].id");

        assertThat(as("theo", PASSWORD).delete("/api/v1/tokens/" + id).statusCode())
                .isEqualTo(404);
        assertThat(bearer(token).statusCode()).isEqualTo(200);
        assertThat(as("tara", PASSWORD).delete("/api/v1/tokens/" + id).statusCode())
                .isEqualTo(204);
        assertThat(bearer(token).statusCode()).isEqualTo(401);
        assertThat(password("tara", token).statusCode()).isEqualTo(401);
    }

    @Test
    void administrator_revokesAnybodysToken() {
        var token = token("tara", "power-bi", "analyst");

        assertThat(admin().delete("/api/v1/tokens/" + mine("tara").getString("[0].id"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(bearer(token).statusCode()).isEqualTo(401);
    }

    @Test
    void token_losesWhatItsOwnerLoses() {
        var token = token("tara", "power-bi", "analyst");

        put("tara", PASSWORD, "leader");
        assertThat(bearer(token).statusCode()).isEqualTo(401);
        put("tara", PASSWORD, "analyst");
        assertThat(bearer(token).statusCode()).isEqualTo(200);
        delete("tara");
        assertThat(bearer(token).statusCode()).isEqualTo(401);
    }

    @Test
    void role_isOneThatTheOwnerHasAndThatChangesNothing() {
        assertThat(create("theo", "excel", "analyst").statusCode()).isEqualTo(403);
        assertThat(create("theo", "excel", "hr-admin").statusCode()).isEqualTo(400);
        assertThat(create("theo", "excel", "leader").statusCode()).isEqualTo(201);
        assertThat(create("theo", "excel", "leader").statusCode()).isEqualTo(409);
    }

    @Test
    void token_makesNoTokens() {
        var token = token("tara", "power-bi", "analyst");

        var refused = given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(Map.of("name", "another", "role", "analyst"))
                .post("/api/v1/tokens");

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void stranger_isToldBothWaysToSignIn() {
        for (var refused : List.of(
                given().get("/api/v1/accounts/me"),
                bearer("uct_unknown"),
                bearer("another"),
                password("tara", "uct_unknown"),
                password("tara", "wrong password"))) {
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().getValues("WWW-Authenticate"))
                    .containsExactly("basic realm=\"Undercurrent\"", "Bearer realm=\"Undercurrent\"");
        }
    }

    @Test
    void tokenThatIsUsedTooOften_isToldWhenToComeBack() {
        var token = token("tara", "loop", "analyst");
        var other = token("tara", "patient", "analyst");

        var last = bearer(token);
        for (int use = 0; use < 60 && last.statusCode() == 200; use++) {
            last = bearer(token);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(last.contentType()).startsWith("application/problem+json");
        assertThat(bearer(other).statusCode()).isEqualTo(200);
    }
}
