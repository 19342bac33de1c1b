package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.release.Release;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One release. */
@Path("/api/v1/releases/{id}")
@Tag(name = "Releases")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class ReleaseResource {

    private final RequestedReleases releases;

    ReleaseResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getRelease",
            summary = "Read what a release is of",
            description = "Its wave, policy, quality figures, indicators and reports.")
    @APIResponse(responseCode = "200", description = "The release without its figures")
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<ReleaseView> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        return requested.answer(headers, () -> ReleaseView.of(requested), "release");
    }

    @GET
    @Path("content")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getReleaseContent",
            summary = "Read the whole of a release, byte by byte as it was published",
            description =
                    "SHA-256 of the body is the release's id, so that anyone can check that it is what others read.")
    @APIResponse(
            responseCode = "200",
            description = "All reports, cells and figures",
            content = @Content(schema = @Schema(implementation = Release.class)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<byte[]> content(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        byte[] content = releases.content(requested);
        return requested.answer(headers, () -> content, "content");
    }
}
