package io.undercurrent.accounts.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Asks the accounts API. */
public final class Requests {

    /** The first administrator's password, from application.properties. */
    public static final String ADMIN_PASSWORD = "first-of-all-people";

    /** The other service's password, from application.properties. */
    public static final String SERVICE_PASSWORD = "between-the-services";

    private static final String ACCOUNTS = "/api/v1/accounts";

    private Requests() {}

    /** A request of the first administrator. */
    public static RequestSpecification admin() {
        return as("admin", ADMIN_PASSWORD);
    }

    /** A request of any account. */
    public static RequestSpecification as(String user, String password) {
        // Written out because REST Assured's own is in ISO 8859-1; RFC 7617 has UTF-8, and so does Quarkus.
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return given().header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** Creates or replaces an account, as the first administrator. */
    public static Response put(String name, String password, String... roles) {
        return put(admin(), name, password, roles);
    }

    /** Creates or replaces an account. */
    public static Response put(RequestSpecification who, String name, String password, String... roles) {
        return who.contentType("application/json")
                .body(Map.of("password", password, "roles", Set.of(roles)))
                .put(ACCOUNTS + "/" + name);
    }

    /** Deletes an account, as the first administrator. */
    public static Response delete(String name) {
        return admin().delete(ACCOUNTS + "/" + name);
    }

    /** The status that asking for one's own account has: 200 or 401. */
    public static int signIn(String user, String password) {
        return as(user, password).get(ACCOUNTS + "/me").statusCode();
    }

    /** Checks that a response is a problem of a status and a type. */
    public static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:undercurrent:problem:" + code);
    }
}
