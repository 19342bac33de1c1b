package io.undercurrent.openapi.prism;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The service as Prism meets it: gives each request the response that the service has given already. */
final class Replay {

    /** Names the response that a request is to have. */
    static final String HEADER = "exchange";

    /** Those of one connection (RFC 9110, 7.6.1), and those that say how the body was sent. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "keep-alive", "transfer-encoding", "trailer", "content-length", "content-encoding");

    private final Map<String, Exchange.Response> waiting = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private final HttpServer server;

    Replay() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No free port for the replay", e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Keeps a response, and gives the name of it. */
    String keep(Exchange.Response response) {
        var name = Long.toString(last.incrementAndGet());
        waiting.put(name, response);
        return name;
    }

    /** Whether nobody has asked for the response, which is forgotten. */
    boolean isLeft(String name) {
        return waiting.remove(name) != null;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var response = waiting.remove(exchange.getRequestHeaders().getFirst(HEADER));
            for (var header : response.headers()) {
                if (!OF_THE_CONNECTION.contains(header.getKey().toLowerCase())) {
                    exchange.getResponseHeaders().add(header.getKey(), header.getValue());
                }
            }
            var body = response.body();
            exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
