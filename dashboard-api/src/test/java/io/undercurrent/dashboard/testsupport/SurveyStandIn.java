package io.undercurrent.dashboard.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.SealedBallot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * The other half of the pair, for tests of this half alone: serves sealed ballots as survey-api does, and misbehaves on
 * request. It also gives the service under test the secrets that it cannot start without.
 */
public final class SurveyStandIn implements QuarkusTestResourceLifecycleManager {

    /** What the service under test and this stand-in sign in to each other with. */
    public static final String SERVICE_PASSWORD = "between-the-services";

    /** The password of {@code admin}, who has every role of people. */
    public static final String ADMIN_PASSWORD = "first-of-all-people";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String SIGN_IN = "Basic "
            + Base64.getEncoder()
                    .encodeToString(("dashboard-api:" + SERVICE_PASSWORD).getBytes(StandardCharsets.UTF_8));

    private static final Map<String, List<SealedBallot>> BALLOTS = new ConcurrentHashMap<>();
    private static final Deque<Answer> UNUSUAL = new ConcurrentLinkedDeque<>();
    private static final List<String> QUERIES = new CopyOnWriteArrayList<>();

    private HttpServer server;

    /** An answer to one request for sealed ballots. */
    public record Answer(int status, String body) {}

    /** Holds ballots of one report of a wave, in whatever order they are given. */
    public static void hold(SampleWave wave, String report, List<SealedBallot> ballots) {
        BALLOTS.put(key(wave.id().toString(), report), List.copyOf(ballots));
    }

    /** Answers the next requests otherwise than they should be, one by one. */
    public static void nextAnswers(Answer... answers) {
        UNUSUAL.addAll(Arrays.asList(answers));
    }

    /** Nothing held, nothing unusual, nobody asked. */
    public static void reset() {
        BALLOTS.clear();
        UNUSUAL.clear();
        QUERIES.clear();
    }

    /** The query parts of all requests so far. */
    public static List<String> queries() {
        return List.copyOf(QUERIES);
    }

    /** The whole stream, as an honest survey-api sends it. */
    public static String stream(List<SealedBallot> ballots, Bytes after) {
        var lines = lines(ballots, after);
        return String.join("", lines) + "{\"end\":true,\"count\":" + lines.size() + "}\n";
    }

    /** A line for each ballot that comes after {@code after} (null for all), in the order of their ids. */
    public static List<String> lines(List<SealedBallot> ballots, Bytes after) {
        return ballots.stream()
                .filter(ballot -> after == null || ballot.ballotId().compareTo(after) > 0)
                .sorted(Comparator.comparing(SealedBallot::ballotId))
                .map(SurveyStandIn::line)
                .toList();
    }

    public static String line(SealedBallot ballot) {
        try {
            return JSON.writeValueAsString(ballot) + "\n";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No free port for the stand-in survey-api", e);
        }
        server.createContext("/api/v1/waves", SurveyStandIn::handle);
        server.start();
        return Map.of(
                "undercurrent.survey.url",
                "http://localhost:" + server.getAddress().getPort(),
                "undercurrent.service.password",
                SERVICE_PASSWORD,
                "undercurrent.bootstrap.password",
                ADMIN_PASSWORD,
                "undercurrent.master-key",
                Base64.getEncoder().encodeToString(new byte[32]),
                "undercurrent.tally.pause",
                "1ms",
                "undercurrent.tally.checkpoint-every",
                "4");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = exchange.getRequestURI().getRawQuery();
            QUERIES.add(query);
            Answer answer = SIGN_IN.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                    ? answer(exchange.getRequestURI().getPath().split("/")[4], parameters(query))
                    : new Answer(401, "");
            byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Answer answer(String waveId, Map<String, String> parameters) {
        Answer unusual = UNUSUAL.poll();
        if (unusual != null) {
            return unusual;
        }
        var ballots = BALLOTS.get(key(waveId, parameters.get("report")));
        if (ballots == null) {
            return new Answer(409, "");
        }
        String after = parameters.get("after");
        return new Answer(200, stream(ballots, after == null ? null : Bytes.fromString(after)));
    }

    private static String key(String waveId, String report) {
        return waveId + "/" + report;
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
