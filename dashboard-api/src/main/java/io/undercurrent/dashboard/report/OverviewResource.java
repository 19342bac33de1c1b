package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
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

/** The figures of everyone together. */
@Path("/api/v1/releases/{id}/overview")
@Tag(name = "Releases")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class OverviewResource {

    private final RequestedReleases releases;

    OverviewResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getOverview",
            summary = "Read the figures of everyone together",
            description =
                    "Every indicator in one flat list, with the value of the release before where that asked the same."
                            + " Waves are compared as independent samples: who answered in both cannot be known.")
    @APIResponse(responseCode = "200", description = "One line for each indicator")
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<Overview> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        var previous = releases.before(requested);
        // Not for good, even under the release's own id: the release before may be corrected.
        return requested.answerForNow(
                headers,
                () -> Overview.of(
                        requested, previous.map(entry -> new Overview.Previous(entry.id(), releases.existing(entry)))),
                "overview",
                previous);
    }
}
