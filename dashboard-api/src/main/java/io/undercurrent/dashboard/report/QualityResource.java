package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How much the figures of a release can bear. */
@Path("/api/v1/releases/{id}/quality")
@Tag(name = "Indicators")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class QualityResource {

    private static final String EXAMPLE =
            """
            {"releaseId": "3f…", "quality": {"invited": 600, "cast": 431, "spoiled": 2, "responseRate": 0.7183},
             "reliability": [{"index": "AAI", "items": 5, "n": 371, "alpha": 0.781, "alphaLow": 0.744, "alphaHigh": 0.814,
                              "omega": 0.786, "mayStandAlone": true}],
             "agreement": [{"indicator": "BEL1", "groups": 31, "n": 419, "icc1": 0.142, "icc2": 0.69}]}
            """;

    private final RequestedReleases releases;

    QualityResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getQuality",
            summary = "Read how much the figures can bear",
            description =
                    "Read alpha and omega as how far the items of an index measured one thing, and ICC(1) as how far units matter; it"
                            + " does not say whether those who stayed away are like those who came.")
    @APIResponse(
            responseCode = "200",
            description = "Response, reliability and agreement",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WaveQuality.class),
                            examples = @ExampleObject(name = "a full form", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<WaveQuality> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        return requested.answer(headers, () -> WaveQuality.of(requested), "quality");
    }
}
