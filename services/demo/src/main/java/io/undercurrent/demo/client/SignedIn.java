package io.undercurrent.demo.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.undercurrent.demo.pair.LaunchException;
import io.undercurrent.demo.pair.SignIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Somebody who is signed in to one of the services, by HTTP Basic.
 *
 * <p>Every call throws {@link LaunchException} if the service does not answer with success; the message holds the
 * detail of its problem (RFC 9457).
 */
public final class SignedIn {

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A roster of thousands is checked line by line before the answer comes, and a large import row by row. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private final String authorization;

    public SignedIn(URI service, SignIn signIn) {
        this.service = service;
        String pair = signIn.user() + ":" + signIn.password();
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the service knows this account with this password and the role hr-admin. */
    public boolean isAdministrator() {
        return exchange(to("/api/v1/accounts").GET()).statusCode() == 200;
    }

    public <T> T get(String path, Class<T> type) {
        return read(send(to(path).GET()), type);
    }

    public String getText(String path, String mediaType) {
        return send(to(path).setHeader("Accept", mediaType).GET());
    }

    public <T> T post(String path, Object body, Class<T> type) {
        return read(send(to(path).header("Content-Type", "application/json").POST(json(body))), type);
    }

    /** Posts nothing but the request itself. */
    public <T> T post(String path, Class<T> type) {
        return read(send(to(path).POST(BodyPublishers.noBody())), type);
    }

    public <T> T put(String path, String mediaType, BodyPublisher body, Class<T> type) {
        return read(send(to(path).header("Content-Type", mediaType).PUT(body)), type);
    }

    public <T> T post(String path, String mediaType, BodyPublisher body, Class<T> type) {
        return read(send(to(path).header("Content-Type", mediaType).POST(body)), type);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(service + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    private String send(HttpRequest.Builder builder) {
        var response = exchange(builder);
        if (response.statusCode() / 100 != 2) {
            var request = response.request();
            throw new LaunchException("%s %s was answered with %d: %s"
                    .formatted(request.method(), request.uri(), response.statusCode(), detail(response.body())));
        }
        return response.body();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchException(request.method() + " " + request.uri() + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    private static String detail(String body) {
        try {
            JsonNode problem = MAPPER.readTree(body);
            return problem.hasNonNull("errors")
                    ? problem.path("detail").asText() + " " + problem.get("errors")
                    : problem.path("detail").asText(body);
        } catch (JsonProcessingException noProblem) {
            return body;
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A wire record could not be written", e);
        }
    }

    private static <T> T read(String body, Class<T> type) {
        try {
            return MAPPER.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new LaunchException("A service's answer is no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
