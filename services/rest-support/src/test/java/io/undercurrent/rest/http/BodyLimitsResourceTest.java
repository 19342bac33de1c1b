package io.undercurrent.rest.http;

import static io.undercurrent.rest.testsupport.Http.SAMPLES;
import static io.undercurrent.rest.testsupport.Http.problem;
import static io.undercurrent.rest.testsupport.Http.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BodyLimitsResourceTest {

    private static final int USUAL = 256 * 1024;
    private static final int LARGE = 1024 * 1024;

    @TestHTTPResource(SAMPLES)
    URI samples;

    @ParameterizedTest
    @CsvSource({"/text, text/plain, " + USUAL, "/large, text/csv, " + LARGE})
    void bodyOfStatedLength(String path, String type, int limit) {
        Response tooLarge = put(path, type, limit + 1);

        assertThat(put(path, type, limit).asString()).isEqualTo(String.valueOf(limit));
        assertThat(problem(tooLarge, 413, "body-too-large"))
                .containsEntry("maxBytes", limit)
                .containsEntry("detail", "The body is larger than the " + limit + " bytes that this address takes.");
    }

    @ParameterizedTest
    @CsvSource({"/text, text/plain, " + USUAL, "/large, text/csv, " + LARGE})
    void bodyOfUnstatedLength(String path, String type, int limit) throws Exception {
        assertThat(putChunked(path, type, limit).body()).isEqualTo(String.valueOf(limit));

        HttpResponse<String> tooLarge = putChunked(path, type, limit + 1);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("urn:undercurrent:problem:body-too-large");
    }

    @Test
    void anonymousBody() {
        Response response = request()
                .contentType("text/plain")
                .body("x".repeat(64 * 1024 + 1))
                .post(SAMPLES + "/anonymous");

        assertThat(problem(response, 413, "body-too-large")).containsEntry("maxBytes", 64 * 1024);
    }

    @Test
    void form() {
        // REST Assured sends forms chunked, so that it is by reading that these are found too large
        Response accepted = request().multiPart("file", "a.csv", new byte[1000]).post(SAMPLES + "/form");
        assertThat(accepted.asString()).isEqualTo("1000");

        Response tooLarge =
                request().multiPart("file", "a.csv", new byte[USUAL]).post(SAMPLES + "/form");
        problem(tooLarge, 413, "body-too-large");
    }

    @Test
    void form_thatCannotBeRead() throws Exception {
        assertThat(rawForm("charset=x\r\nContent-Length: 1", "a"))
                .startsWith("HTTP/1.1 400")
                .contains("needs a boundary");
        assertThat(rawForm("boundary=x\r\nContent-Length: 1", "a"))
                .startsWith("HTTP/1.1 400")
                .contains("is not a well-formed form");
    }

    private static Response put(String path, String type, int length) {
        return request().contentType(type).body("x".repeat(length)).put(SAMPLES + path);
    }

    private HttpResponse<String> putChunked(String path, String type, int length) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(samples + path))
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length])))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    /** No client library sends such forms. */
    private String rawForm(String typeParametersAndHeaders, String body) throws Exception {
        String request = "POST " + samples.getPath() + "/form HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: multipart/form-data; " + typeParametersAndHeaders + "\r\n\r\n" + body;
        try (Socket socket = new Socket(samples.getHost(), samples.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
