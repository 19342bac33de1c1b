package io.undercurrent.rest.failure;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.undercurrent.rest.problem.Problems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;

/**
 * Gives the problems that the framework raises (no such address, not signed in, wrong media type) a type and words of
 * our own. An exception's message is never passed on: it may name classes or quote the request.
 */
@Singleton
class FrameworkProblems implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return withoutInstance(problem);
        }
        // JAX-RS turns whatever a parameter's converter throws into the cause of a 404 (or, for a header, of a 400).
        if (context.cause instanceof WebApplicationException
                && context.cause.getCause() instanceof HttpProblem refusal) {
            return refusal;
        }
        if (context.cause instanceof NotFoundException && context.cause.getCause() != null) {
            return Problems.badRequest("invalid-parameter", "A parameter of the path or the query cannot be read.");
        }
        Status status = Status.fromStatusCode(problem.getStatusCode());
        return status == null ? withoutInstance(problem) : withOwnWords(problem, status);
    }

    /** The library sets instance to the path, which names no occurrence; an id of the occurrence would be a request id. */
    private static HttpProblem withoutInstance(HttpProblem problem) {
        return HttpProblem.builder(problem).withInstance(null).build();
    }

    private static HttpProblem withOwnWords(HttpProblem problem, Status status) {
        String code = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        HttpProblem.Builder own = HttpProblem.builder(Problems.of(status, code, detail(status)));
        problem.getParameters().forEach(own::with);
        problem.getHeaders().forEach(own::withHeader);
        return own.build();
    }

    private static String detail(Status status) {
        return switch (status) {
            case UNAUTHORIZED -> "Sign in with an account that may do this.";
            case FORBIDDEN -> "This account may not do this.";
            case NOT_FOUND -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED -> "This address does not offer that method.";
            case NOT_ACCEPTABLE -> "This address produces none of the media types in Accept.";
            case UNSUPPORTED_MEDIA_TYPE -> "This address does not take a body of that Content-Type.";
            case INTERNAL_SERVER_ERROR -> "The request failed on the server. It is not known to be at fault.";
            default -> null;
        };
    }
}
