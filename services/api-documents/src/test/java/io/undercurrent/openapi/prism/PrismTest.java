package io.undercurrent.openapi.prism;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What it minds, and what it lets pass. */
@Tag("clients")
class PrismTest {

    private static final String EMPTY = "{\"items\": [], \"next\": null}";
    private static final String PROBLEM = "{\"type\": \"urn:x\", \"title\": \"Wrong\", \"status\": 400}";

    private static Prism prism;

    @BeforeAll
    static void start() {
        prism = Prism.start(Path.of("..", "..", "docs", "openapi", "survey-api.yaml"));
    }

    @Test
    void documentedExchange_passes() {
        assertThat(mismatches(get("?limit=10"), answer(200, EMPTY))).isEmpty();
    }

    @Test
    void anotherType_isAMismatch() {
        assertThat(mismatches(get(""), answer(200, "{\"items\": 3}")))
                .singleElement()
                .asString()
                .contains("must be array");
    }

    @Test
    void anotherMediaType_isAMismatch() {
        var text = new Exchange.Response(200, List.of(Map.entry("Content-Type", "text/plain")), EMPTY.getBytes(UTF_8));

        assertThat(mismatches(get(""), text)).first().asString().contains("media type");
    }

    @Test
    void statusThatIsNotDocumented_isAMismatch() {
        assertThat(mismatches(get(""), answer(418, PROBLEM)))
                .singleElement()
                .asString()
                .contains("status code");
    }

    @Test
    void wrongRequest_isAMismatchWhereItIsTaken() {
        assertThat(mismatches(get("?limit=0"), answer(400, PROBLEM))).isEmpty();
        assertThat(mismatches(get("?limit=0"), answer(200, EMPTY)))
                .singleElement()
                .asString()
                .contains("limit");
    }

    @Test
    void pathThatIsNotDocumented_isAMismatchWhereItIsServed() {
        assertThat(mismatches(get("/of/nobody"), answer(404, PROBLEM))).isEmpty();
        assertThat(mismatches(get("/of/nobody"), answer(200, EMPTY)))
                .singleElement()
                .asString()
                .contains("not found");
    }

    @Test
    void bodyThatCannotBeRead_isAMismatchWhereItIsTaken() {
        var broken = new Exchange.Request(
                "POST",
                URI.create("/api/v1/waves"),
                List.of(Map.entry("Content-Type", "application/json")),
                "{".getBytes(UTF_8));

        assertThat(mismatches(broken, answer(400, PROBLEM))).isEmpty();
        assertThat(mismatches(broken, answer(201, "{}")))
                .singleElement()
                .asString()
                .contains("no JSON");
    }

    @Test
    void nameOfAForm_isNoPartOfTheAddress() {
        assertThat(get(".csv?limit=1").withoutSuffix().target()).hasToString("/api/v1/waves?limit=1");
        assertThat(get("?report=a.csv").withoutSuffix().target()).hasToString("/api/v1/waves?report=a.csv");
    }

    private static List<String> mismatches(Exchange.Request request, Exchange.Response response) {
        return prism.mismatches(new Exchange(request, response));
    }

    private static Exchange.Request get(String rest) {
        var signedIn = Map.entry("Authorization", "Basic YWRtaW46YWRtaW4=");
        return new Exchange.Request("GET", URI.create("/api/v1/waves" + rest), List.of(signedIn), new byte[0]);
    }

    private static Exchange.Response answer(int status, String body) {
        var type = status == 200 || status == 201 ? "application/json" : "application/problem+json";
        return new Exchange.Response(status, List.of(Map.entry("Content-Type", type)), body.getBytes(UTF_8));
    }
}
