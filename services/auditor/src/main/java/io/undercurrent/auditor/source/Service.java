package io.undercurrent.auditor.source;

import io.undercurrent.auditor.published.Unreadable;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** One of the two services, over HTTP, as a reader with an account gets at it; or without one. */
public final class Service {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String authorization;

    /** @param user null to read what is public */
    public Service(String address, String user, String password) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.authorization = user == null
                ? null
                : "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Unreadable if there is no successful answer; with the status, never with the body */
    public byte[] get(String path, String mediaType) {
        try {
            var builder = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(PATIENCE)
                    .header("Accept", mediaType);
            if (authorization != null) {
                builder.header("Authorization", authorization);
            }
            HttpResponse<byte[]> response = http.send(builder.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new Unreadable(address + path + " was answered with " + response.statusCode());
            }
            return response.body();
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(address + path + " got no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("Interrupted while waiting for " + address + path);
        }
    }

    public String getText(String path, String mediaType) {
        return new String(get(path, mediaType), StandardCharsets.UTF_8);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
