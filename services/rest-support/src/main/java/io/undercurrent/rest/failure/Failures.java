package io.undercurrent.rest.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.rest.problem.Problems;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/**
 * Tells the failures that a client can mend from those that are the server's own. The former become problems; the latter
 * a 500 that says nothing internal, and a line in the {@linkplain FailureLog log}.
 */
@Singleton
class Failures {

    /**
     * What nobody expected. Jackson's exceptions are among it because the reading of a body never lets one out ({@code
     * rest.json}): what is left is our own writing, or our own reading of something that no client sent.
     */
    @ServerExceptionMapper(
            value = {
                Throwable.class,
                Exception.class,
                ProcessingException.class,
                ValidationException.class,
                JsonProcessingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class,
                InvalidDefinitionException.class
            },
            priority = ProblemResponses.PRIORITY)
    Response unexpected(Throwable failure, ResourceInfo resource) {
        FailureLog.record(failure, resource.getResourceMethod());
        HttpProblem problem = isRaisedByFormParser(failure)
                ? Problems.badRequest("malformed-body", "The body is not a well-formed form.")
                : HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
        return ProblemResponses.of(problem, failure);
    }

    @ServerExceptionMapper(priority = ProblemResponses.PRIORITY)
    Response fromFramework(WebApplicationException exception, ResourceInfo resource) {
        Response response = exception.getResponse();
        if (response.getStatusInfo().getFamily() == Status.Family.SERVER_ERROR) {
            FailureLog.record(exception, resource.getResourceMethod());
        }
        return response.getStatus() < Status.BAD_REQUEST.getStatusCode()
                ? response
                : ProblemResponses.of(problem(response), exception);
    }

    @ServerExceptionMapper(priority = ProblemResponses.PRIORITY)
    Response fromValidation(ConstraintViolationException exception, ResourceInfo resource) {
        Optional<HttpProblem> problem = ConstraintViolations.problem(exception, resource.getResourceMethod());
        return problem.map(found -> ProblemResponses.of(found, exception))
                .orElseGet(() -> unexpected(exception, resource));
    }

    private static HttpProblem problem(Response response) {
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(response.getStatusInfo());
        response.getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> problem.withHeader(name, value));
            }
        });
        return problem.build();
    }

    /** The parser of forms throws what comes to hand, so that only the place tells its exceptions from others. */
    private static boolean isRaisedByFormParser(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(FormBodyHandler.class.getName()));
    }
}
