package io.undercurrent.rest.failure;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.ws.rs.core.Response;

/** Sends a problem of our own mappers down the library's road, so that all problems are finished in one place. */
final class ProblemResponses {

    /** Before every mapper of the library and of Quarkus; a lower number wins. */
    static final int PRIORITY = 1;

    private ProblemResponses() {}

    static Response of(HttpProblem problem, Throwable cause) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(cause, (String) null))
                .toResponse();
    }
}
