package io.undercurrent.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.demo.testsupport.PairInUse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks the OpenAPI documents of both services: what is not public here wants somebody to sign in. */
class AccessIT {

    /** All that a stranger may do, by operation id; everything else needs a role. */
    private static final Set<String> PUBLIC = Set.of(
            "getWave",
            "getManifest",
            "readInvitation",
            "issueCredentials",
            "castBallots",
            "withdrawBallots",
            "readHeldBallots",
            "getRespondentPage",
            "readInstrumentSchema",
            "getWaveKey",
            "getImportMappingSchema",
            "getPowerBiConnection",
            "getPowerQuery");

    private static final String ANALYST = basic("ana", "reads-releases-only");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static PairInUse company;

    private final HttpClient http = HttpClient.newHttpClient();

    private record Operation(URI service, String method, String path, String id, String consumes) {}

    @BeforeAll
    static void start() throws Exception {
        company = new PairInUse();
        var admin = company.pair().signIn();
        for (var service : services()) {
            var request = HttpRequest.newBuilder(service.resolve("/api/v1/accounts/ana"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", basic(admin.user(), admin.password()))
                    .PUT(BodyPublishers.ofString("{\"password\":\"reads-releases-only\",\"roles\":[\"analyst\"]}"));
            var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        }
    }

    private static List<URI> services() {
        return List.of(company.pair().survey().url(), company.pair().dashboard().url());
    }

    @AfterAll
    static void stop() {
        company.close();
    }

    @TestFactory
    List<DynamicTest> everyOperationThatIsNotPublic_wantsARole() throws Exception {
        var tests = new ArrayList<DynamicTest>();
        for (var service : services()) {
            for (var operation : operations(service)) {
                tests.add(DynamicTest.dynamicTest(operation.id(), () -> check(operation)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(25);
        return tests;
    }

    private void check(Operation operation) throws Exception {
        int stranger = status(operation, null);
        int impostor = status(operation, basic("nobody", "this account does not exist"));
        if (PUBLIC.contains(operation.id())) {
            assertThat(stranger).as("stranger at %s", operation).isNotEqualTo(401);
        } else {
            assertThat(stranger).as("stranger at %s", operation).isEqualTo(401);
            assertThat(impostor).as("unknown account at %s", operation).isEqualTo(401);
            assertThat(status(operation, ANALYST) == 403)
                    .as("analyst kept out of %s", operation)
                    .isEqualTo(!isForAnalysts(operation));
        }
    }

    private static boolean isForAnalysts(Operation operation) {
        return operation.path().startsWith("/api/v1/tokens")
                || operation.method().equals("GET")
                        && operation.path().matches("/api/v1/(releases.*|trends|indicators.*|tables.*|accounts/me)");
    }

    private List<Operation> operations(URI service) throws Exception {
        var request = HttpRequest.newBuilder(service.resolve("/q/openapi?format=json"))
                .build();
        JsonNode document =
                MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body());
        var operations = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .forEach(method -> operations.add(new Operation(
                        service,
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        method.getValue().path("operationId").asText(path.getKey()),
                        consumes(method.getValue())))));
        return operations;
    }

    /** The media type that the operation takes; another one would be refused before anybody asks who is there. */
    private static String consumes(JsonNode operation) {
        var types = operation.path("requestBody").path("content").fieldNames();
        var type = types.hasNext() ? types.next() : "application/json";
        return type.startsWith("multipart/") ? type + "; boundary=x" : type;
    }

    private int status(Operation operation, String authorization) throws IOException, InterruptedException {
        var path = operation.path().replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
        var request = HttpRequest.newBuilder(operation.service().resolve(path))
                .header("Content-Type", operation.consumes())
                .method(operation.method(), BodyPublishers.ofString("{}"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        HttpResponse<Void> response = http.send(request.build(), BodyHandlers.discarding());
        return response.statusCode();
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
