package io.undercurrent.respondent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;

/** A service answered with anything but success: its problem (RFC 9457), as far as it gave one. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final URI NO_TYPE = URI.create("about:blank");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final int status;
    private final URI type;
    private final String detail;

    private Refused(String request, int status, URI type, String detail) {
        super(request + " was answered with " + status + (detail == null ? "" : ": " + detail));
        this.status = status;
        this.type = type;
        this.detail = detail;
    }

    static Refused of(HttpResponse<byte[]> response) {
        var request = response.request();
        var problem = problem(response.body());
        return new Refused(
                request.method() + " " + request.uri().getPath(),
                response.statusCode(),
                problem.map(body -> text(body, "type")).map(Refused::type).orElse(NO_TYPE),
                problem.map(body -> text(body, "detail")).orElse(null));
    }

    /** The HTTP status, below 200 or above 299. */
    public int status() {
        return status;
    }

    /** The problem's type; {@code about:blank} where it says no more than the status. */
    public URI type() {
        return type;
    }

    /** What was wrong with this request, in words. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    private static Optional<JsonNode> problem(byte[] body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty(); // a proxy's page, say: the status alone must do
        }
    }

    private static String text(JsonNode problem, String field) {
        return problem.path(field).textValue();
    }

    private static URI type(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return NO_TYPE;
        }
    }
}
