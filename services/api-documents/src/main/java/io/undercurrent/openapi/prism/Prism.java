package io.undercurrent.openapi.prism;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * Stoplight's Prism, as a proxy that says where requests and responses are not as the document has them. It stands before
 * what the service has answered, and not before the service: it parses JSON and writes it anew, and takes files for text,
 * so that digests, numbers and workbooks would not come through.
 */
final class Prism {

    /** Below the project's folder, of which {@code docs/openapi} has the documents. */
    private static final Path PROGRAM = Path.of("services", "bi-clients", "node_modules", ".bin", "prism");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

    /** What the client sets by itself. */
    private static final Set<String> OF_THE_CLIENT =
            Set.of("host", "connection", "content-length", "transfer-encoding", "accept-encoding", "expect");

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Each request has a connection of its own: Prism closes those that are idle at a moment that nobody knows. */
    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setSocketTimeout((int) PATIENCE.toMillis())
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .build();

    private final Replay replay = new Replay();
    private final int port;

    private Prism(int port) {
        this.port = port;
    }

    /**
     * Starts it, and stops it when this JVM ends.
     *
     * @param document in {@code docs/openapi}
     */
    static Prism start(Path document) {
        var project =
                document.toAbsolutePath().normalize().getParent().getParent().getParent();
        try {
            var prism = new Prism(freePort());
            var process = new ProcessBuilder(
                            project.resolve(PROGRAM).toString(),
                            "proxy",
                            "--host=" + LOOPBACK,
                            "--port=" + prism.port,
                            "--verboseLevel=silent",
                            document.toString(),
                            "http://" + LOOPBACK + ":" + prism.replay.port())
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "prism.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            prism.await(process);
            return prism;
        } catch (IOException e) {
            throw new UncheckedIOException("Prism does not start; .ci/run installs it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(Process process) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("Prism does not listen: see target/prism.log");
            }
            Thread.sleep(100);
        }
    }

    private boolean isListening() throws IOException {
        try (var socket = new Socket(LOOPBACK, port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    /** What is not as the document has it; a request that was refused may have been wrong in any way. */
    List<String> mismatches(Exchange exchange) {
        if (isBrokenJson(exchange.request())) {
            // Prism would wait for ever for the end of it.
            return exchange.response().isRefusal() ? List.of() : List.of("A body that is no JSON is taken for it");
        }
        var name = replay.keep(exchange.response());
        var verdict = ask(exchange.request(), name);
        if (replay.isLeft(name)) {
            return exchange.response().isRefusal()
                    ? List.of()
                    : List.of("Prism itself answers " + verdict.status() + ": " + verdict.body());
        }
        var mismatches = new ArrayList<String>();
        for (JsonNode violation : violations(verdict.violations())) {
            boolean ofResponse = violation.at("/location/0").asText().equals("response");
            if (ofResponse || exchange.response().isSuccess()) {
                mismatches.add(violation.toString());
            }
        }
        return mismatches;
    }

    private static boolean isBrokenJson(Exchange.Request request) {
        boolean isJson = request.headers().stream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase("content-type")
                        && header.getValue().contains("json"));
        try {
            return isJson
                    && request.body().length > 0
                    && JSON.readTree(request.body()).isMissingNode();
        } catch (IOException e) {
            return true;
        }
    }

    private Verdict ask(Exchange.Request request, String name) {
        var copy = RequestBuilder.create(request.method())
                .setUri(URI.create("http://" + LOOPBACK + ":" + port).resolve(request.target()))
                .setHeader(Replay.HEADER, name);
        if (request.body().length > 0) {
            copy.setEntity(new ByteArrayEntity(request.body()));
        }
        request.headers().stream()
                .filter(header -> !OF_THE_CLIENT.contains(header.getKey().toLowerCase()))
                .forEach(header -> copy.addHeader(header.getKey(), header.getValue()));
        try {
            return http.execute(copy.build(), Verdict::of);
        } catch (IOException e) {
            throw new UncheckedIOException("Prism does not answer " + request.target(), e);
        }
    }

    /** What Prism answers: the list of what it minds, or a problem of its own. */
    private record Verdict(int status, String violations, String body) {

        static Verdict of(HttpResponse response) throws IOException {
            var violations = response.getFirstHeader("sl-violations");
            return new Verdict(
                    response.getStatusLine().getStatusCode(),
                    violations == null ? "[]" : violations.getValue(),
                    response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity()));
        }
    }

    /** It cuts the list where it would be longer than a header can be, and then it is no JSON. */
    private static JsonNode violations(String header) {
        try {
            return JSON.readTree(header);
        } catch (JsonProcessingException e) {
            var one = JSON.createObjectNode().put("message", header);
            one.putArray("location").add(header.contains("[\"response\"") ? "response" : "request");
            return JSON.createArrayNode().add(one);
        }
    }
}
