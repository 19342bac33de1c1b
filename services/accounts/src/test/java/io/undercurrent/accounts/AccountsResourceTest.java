package io.undercurrent.accounts;

import static io.restassured.RestAssured.given;
import static io.undercurrent.accounts.testsupport.Requests.SERVICE_PASSWORD;
import static io.undercurrent.accounts.testsupport.Requests.admin;
import static io.undercurrent.accounts.testsupport.Requests.as;
import static io.undercurrent.accounts.testsupport.Requests.assertProblem;
import static io.undercurrent.accounts.testsupport.Requests.delete;
import static io.undercurrent.accounts.testsupport.Requests.put;
import static io.undercurrent.accounts.testsupport.Requests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.undercurrent.postgres.PostgresTestResource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "service", value = "dashboard"))
class AccountsResourceTest {

    private static final String PASSWORD = "twelve-chars";

    @AfterEach
    void deletePeople() {
        Stream.of("lee", "ann", "kim")
                .forEach(name -> assertThat(delete(name).statusCode()).isEqualTo(204));
    }

    @Test
    void account_fromCreationToDeletion() {
        Response created = put("lee", PASSWORD, "leader", "analyst");
        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(created.jsonPath().getMap("$"))
                .isEqualTo(Map.of("name", "lee", "roles", List.of("analyst", "leader")));
        assertThat(signIn("lee", PASSWORD)).isEqualTo(200);

        put("lee", "another password", "leader");
        assertThat(signIn("lee", PASSWORD)).isEqualTo(401);
        assertThat(signIn("lee", "another password")).isEqualTo(200);

        assertThat(delete("lee").statusCode()).isEqualTo(204);
        assertThat(signIn("lee", "another password")).isEqualTo(401);
    }

    @Test
    void list_showsNamesAndRolesAndNoPasswords() {
        put("lee", PASSWORD, "leader");

        Response first = admin().get("/api/v1/accounts?limit=2");
        assertThat(first.jsonPath().getList("items.name")).containsExactly("admin", "lee");
        assertThat(first.jsonPath().getMap("items[1]")).containsOnlyKeys("name", "roles");
        String next = first.jsonPath().getString("next");
        assertThat(admin().get("/api/v1/accounts?cursor=" + next).jsonPath().getList("items.name"))
                .containsExactly("survey-api");
    }

    @Test
    void scope_isShownAndReplaced() {
        Map<String, String> engineering = Map.of("report", "unit", "cell", "Acme/Engineering");
        Response confined = putConfined("lee", engineering, "leader");

        assertThat(confined.jsonPath().getMap("scope")).isEqualTo(engineering);
        assertThat(as("lee", PASSWORD).get("/api/v1/accounts/me").jsonPath().getMap("scope"))
                .isEqualTo(engineering);

        put("lee", PASSWORD, "leader");
        assertThat(as("lee", PASSWORD).get("/api/v1/accounts/me").jsonPath().getMap("$"))
                .containsOnlyKeys("name", "roles");
    }

    @Test
    void scope_ofAnAdministratorOrWithoutAGroup_isRefused() {
        Response administrator = putConfined("kim", Map.of("report", "unit", "cell", "Acme"), "leader", "hr-admin");
        assertProblem(administrator, 400, "invalid-body");
        assertThat(administrator.jsonPath().getString("errors[0].field")).isEqualTo("scope");

        Response groupless = putConfined("kim", Map.of("report", "unit"), "leader");
        assertProblem(groupless, 400, "invalid-body");
        assertThat(groupless.jsonPath().getString("errors[0].field")).isEqualTo("scope.cell");
    }

    private static Response putConfined(String name, Map<String, String> scope, String... roles) {
        return admin().contentType("application/json")
                .body(Map.of("password", PASSWORD, "roles", List.of(roles), "scope", scope))
                .put("/api/v1/accounts/" + name);
    }

    @Test
    void ownAccount() {
        assertThat(as("survey-api", SERVICE_PASSWORD)
                        .get("/api/v1/accounts/me")
                        .jsonPath()
                        .getMap("$"))
                .isEqualTo(Map.of("name", "survey-api", "roles", List.of("service")));
    }

    @Test
    void changedRole_holdsFromTheNextRequestOn() {
        put("ann", PASSWORD, "hr-admin");
        assertThat(as("ann", PASSWORD).get("/api/v1/accounts").statusCode()).isEqualTo(200);

        put("ann", PASSWORD, "analyst");
        assertProblem(as("ann", PASSWORD).get("/api/v1/accounts"), 403, "forbidden");
    }

    @Test
    void accountsAreForAdministratorsOnly() {
        put("lee", PASSWORD, "leader", "analyst");

        assertProblem(as("lee", PASSWORD).get("/api/v1/accounts"), 403, "forbidden");
        assertProblem(put(as("lee", PASSWORD), "kim", PASSWORD, "leader"), 403, "forbidden");
        assertProblem(as("lee", PASSWORD).delete("/api/v1/accounts/admin"), 403, "forbidden");
        assertProblem(as("survey-api", SERVICE_PASSWORD).get("/api/v1/accounts"), 403, "forbidden");
        assertProblem(given().get("/api/v1/accounts/me"), 401, "unauthorized");
        assertThat(given().get("/api/v1/accounts").headers().getValues("WWW-Authenticate"))
                .contains("basic realm=\"Undercurrent\"");
    }

    @Test
    void endpointThatSaysNothingOfRoles_isClosed() {
        assertProblem(given().get("/unannotated"), 401, "unauthorized");
        assertProblem(admin().get("/unannotated"), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "eleven-char, leader, password",
        "'', leader, password",
        "twelve-chars, service, roles",
        "twelve-chars, 'leader,hr-admin', roles"
    })
    void changeThatIsNotAllowed(String password, String role, String field) {
        Response response = put("kim", password, role);

        assertProblem(response, 400, "invalid-body");
        assertThat(response.jsonPath().getString("errors[0].field")).isEqualTo(field);
        assertThat(signIn("kim", password)).isEqualTo(401);
    }

    @Test
    void passwordOfMoreBytesThanBcryptReads() {
        assertProblem(put("kim", "ü".repeat(37), "leader"), 400, "invalid-body");
        assertThat(put("kim", "ü".repeat(36), "leader").statusCode()).isEqualTo(200);
        assertThat(signIn("kim", "ü".repeat(36))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim", "k:m", "-kim", "k m"})
    void nameThatIsNotAllowed(String name) {
        Response response = put(name, PASSWORD, "leader");

        assertProblem(response, 400, "invalid-parameter");
        assertThat(response.jsonPath().getString("parameter")).isEqualTo("name");
    }

    @Test
    void ownAddress_isNobodysName() {
        assertProblem(put("me", PASSWORD, "leader"), 405, "method-not-allowed");
    }

    @Test
    void lastAdministrator_isKept() {
        assertProblem(delete("admin"), 409, "last-administrator");
        assertProblem(put("admin", PASSWORD, "leader"), 409, "last-administrator");
    }

    @Test
    void administratorsWhoDeleteEachOtherAtTheSameTime_leaveOne() {
        for (int round = 0; round < 5; round++) {
            put("ann", PASSWORD, "hr-admin");
            put("kim", PASSWORD, "hr-admin");
            as("ann", PASSWORD).delete("/api/v1/accounts/admin");

            List<CompletableFuture<Integer>> both = Stream.of("ann", "kim")
                    .map(name -> CompletableFuture.supplyAsync(() -> as(name, PASSWORD)
                            .delete("/api/v1/accounts/" + name)
                            .statusCode()))
                    .toList();

            assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(204, 409);
            String left = both.get(0).join() == 409 ? "ann" : "kim";
            put(as(left, PASSWORD), "admin", "first-of-all-people", "hr-admin", "leader", "analyst");
        }
    }

    @Test
    void accountOfTheOtherService_belongsToTheConfiguration() {
        assertProblem(delete("survey-api"), 409, "service-account");
        assertProblem(put("survey-api", PASSWORD, "leader"), 409, "service-account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "Admin", "admin' or '1'='1", "ad\u0000min"})
    void unknownName(String name) {
        assertThat(signIn(name, PASSWORD)).isEqualTo(401);
    }
}
