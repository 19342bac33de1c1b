package io.undercurrent.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.util.List;

/**
 * Makes the one error body of both services: RFC 9457 problem details.
 *
 * <p>A problem's {@code type} is {@code urn:undercurrent:problem:<code>}, where the code is kebab-case and part of the
 * API. Its title follows from the code, so that it is the same for every occurrence (RFC 9457, 3.1.3). The detail says
 * what was wrong with this request; it must never hold an answer, a credential, a ballot id, an invitation or a
 * person's data, because it is returned to whoever asked.
 */
public final class Problems {

    private static final String TYPE_PREFIX = "urn:undercurrent:problem:";

    private Problems() {}

    /**
     * A problem with a type of its own, to which extension members and headers can be added.
     *
     * @param code kebab-case, e.g. {@code wave-already-open}
     */
    public static HttpProblem.Builder builder(StatusType status, String code) {
        return HttpProblem.builder().withStatus(status).withType(type(code)).withTitle(title(code));
    }

    /** A problem with a type of its own and nothing but a detail. */
    public static HttpProblem of(StatusType status, String code, String detail) {
        return builder(status, code).withDetail(detail).build();
    }

    /** 400: the request is well-formed, and what it asks for cannot be. */
    public static HttpProblem badRequest(String code, String detail) {
        return of(Status.BAD_REQUEST, code, detail);
    }

    /** 404 {@code not-found}: the address is served, and there is no such thing behind it. */
    public static HttpProblem notFound(String detail) {
        return of(Status.NOT_FOUND, "not-found", detail);
    }

    /** 409: the request would be right in another state of the thing that it is about. */
    public static HttpProblem conflict(String code, String detail) {
        return of(Status.CONFLICT, code, detail);
    }

    /**
     * 400 {@code invalid-parameter}, with the parameter's name in {@code parameter}.
     *
     * @param parameter the name as it stands in the path, the query or the headers
     * @param expectation what the value has to be, continuing "{parameter} ", e.g. {@code must be a UUID}; not what it was
     */
    public static HttpProblem invalidParameter(String parameter, String expectation) {
        return builder(Status.BAD_REQUEST, "invalid-parameter")
                .withDetail(parameter + " " + expectation + ".")
                .with("parameter", parameter)
                .build();
    }

    /**
     * 400 with a list of what was wrong and where, in {@code errors}.
     *
     * @param code kebab-case, e.g. {@code invalid-roster}
     */
    public static HttpProblem invalidInput(String code, String detail, List<InputError> errors) {
        return builder(Status.BAD_REQUEST, code)
                .withDetail(detail)
                .with("errors", List.copyOf(errors))
                .build();
    }

    private static URI type(String code) {
        return URI.create(TYPE_PREFIX + code);
    }

    private static String title(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
