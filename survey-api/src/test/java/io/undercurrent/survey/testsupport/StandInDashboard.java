package io.undercurrent.survey.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.contract.wave.WaveRegistration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The other half of the pair, for tests of this half alone: gives real sealing keys, keeps manifests, and says that a
 * tally is under way. The tests of services/demo run the same calls against the real dashboard-api.
 */
public final class StandInDashboard implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final Map<UUID, SealingKeyPair> KEYS = new ConcurrentHashMap<>();
    private static final Map<UUID, WaveRegistration> REGISTRATIONS = new ConcurrentHashMap<>();
    private static final Map<UUID, byte[]> MANIFESTS = new ConcurrentHashMap<>();
    private static volatile boolean away;
    private static volatile TallyStatus.State tally = TallyStatus.State.RUNNING;

    private HttpServer server;

    /** Lets the dashboard be away, or come back. */
    public static void away(boolean isAway) {
        away = isAway;
    }

    /** What the dashboard says of every tally from here on. */
    public static void tally(TallyStatus.State state) {
        tally = state;
    }

    public static SealingKeyPair key(UUID waveId) {
        return KEYS.get(waveId);
    }

    public static WaveRegistration registration(UUID waveId) {
        return REGISTRATIONS.get(waveId);
    }

    public static byte[] manifest(UUID waveId) {
        return MANIFESTS.get(waveId);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No free port for the stand-in dashboard", e);
        }
        server.createContext("/api/v1/waves", this::handle);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of("undercurrent.dashboard.url", url, "undercurrent.dashboard.public-url", url);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (away) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var path = exchange.getRequestURI().getPath().split("/");
            Object reply = path.length == 4 ? register(body) : answer(UUID.fromString(path[4]), path[5], body);
            byte[] json = MAPPER.writeValueAsBytes(reply);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
        }
    }

    private static WaveKey register(byte[] body) throws IOException {
        var registration = MAPPER.readValue(body, WaveRegistration.class);
        var id = registration.waveId();
        REGISTRATIONS.put(id, registration);
        KEYS.computeIfAbsent(id, any -> SealingKeyPair.generate());
        return key(id, null);
    }

    private static Object answer(UUID id, String what, byte[] body) {
        if (what.equals("manifest")) {
            MANIFESTS.put(id, body);
        }
        return what.equals("tally")
                ? new TallyStatus(id, tally, 0, 0, null, null)
                : key(id, Digests.sha256(MANIFESTS.get(id)).hex());
    }

    private static WaveKey key(UUID id, String digest) {
        return new WaveKey(id, KEYS.get(id).publicKey(), digest);
    }
}
