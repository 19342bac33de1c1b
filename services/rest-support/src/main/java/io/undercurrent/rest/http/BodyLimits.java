package io.undercurrent.rest.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.rest.problem.Problems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that is larger than its method takes: by its stated length before a byte of it is read, and otherwise as
 * soon as too much of it has been.
 */
@Singleton
class BodyLimits {

    /** The largest body in bytes of a method that says nothing else. */
    private static final long USUAL = 256 * 1024;

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD)) {
            return;
        }
        long limit = limit(resource.getResourceMethod());
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw tooLarge(limit);
        }
        refuseFormWithoutBoundary(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        request.setEntityStream(new RequestBodyStream(request.getEntityStream(), limit));
    }

    static HttpProblem tooLarge(long limit) {
        return Problems.builder(Status.REQUEST_ENTITY_TOO_LARGE, "body-too-large")
                .withDetail("The body is larger than the " + limit + " bytes that this address takes.")
                .with("maxBytes", limit)
                .build();
    }

    /** The framework would take it for an empty form. */
    private static void refuseFormWithoutBoundary(String type) {
        if (type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA)
                && !type.toLowerCase(Locale.ROOT).contains("boundary=")) {
            throw Problems.badRequest("malformed-body", "The Content-Type of a multipart body needs a boundary.");
        }
    }

    private static long limit(Method method) {
        LargeBody large = method.getAnnotation(LargeBody.class);
        if (large != null) {
            return large.maxBytes();
        }
        return Anonymity.of(method).map(Anonymous::maxBytes).orElse(USUAL);
    }
}
