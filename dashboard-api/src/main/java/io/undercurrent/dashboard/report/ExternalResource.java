package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.external.ExternalDraws;
import io.undercurrent.dashboard.external.ExternalFigures;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What of a wave may be shown outside. */
@Path("/api/v1/releases/{id}/external")
@Tag(name = "Releases")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class ExternalResource {

    private final RequestedReleases releases;
    private final ExternalDraws draws;

    ExternalResource(RequestedReleases releases, ExternalDraws draws) {
        this.releases = releases;
        this.draws = draws;
    }

    @GET
    @Operation(
            operationId = "getExternalFigures",
            summary = "Read figures of everyone that may be shown outside",
            description =
                    "How many gave each answer, with noise that was drawn once, so that nobody outside can tell whether any one"
                            + " person answered, or what (differential privacy, discrete Laplace). Do not show the release's own"
                            + " figures beside them: these have no noise.")
    @APIResponse(responseCode = "200", description = "The same counts each time, also of a corrected release")
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(
            responseCode = "404",
            description = "There is no such release, or no such figures were configured when its wave was released")
    public RestResponse<ExternalFigures> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        var figures = draws.of(requested.whole().wave().id())
                .orElseThrow(() -> Problems.notFound("No figures to be shown outside were made of this wave."));
        return requested.answer(headers, () -> figures, "external");
    }
}
