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

/** What goes with what, over everyone. */
@Path("/api/v1/releases/{id}/drivers")
@Tag(name = "Indicators")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class DriversResource {

    private static final String EXAMPLE =
            """
            {"releaseId": "3f…", "models": [{"model": "belonging", "outcome": "BEL1", "n": 402, "method": "LMG", "rSquared": 0.412,
              "rSquaredLow": 0.35, "rSquaredHigh": 0.482, "repaired": false, "predictors": [
                {"item": "FRG4", "share": 0.151, "low": 0.118, "high": 0.19, "correlation": -0.52}]}]}
            """;

    private final RequestedReleases releases;

    DriversResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getDrivers",
            summary = "Read what goes with belonging, with worry and with wanting this work",
            description =
                    "Read a share as the part of the outcome's spread that goes with an item, the sign of its correlation as the"
                            + " direction; it does not say what causes what. Company-wide only, by LMG up to ten predictors and by"
                            + " Johnson's weights above, with intervals by drawing the correlations again. A model that too few"
                            + " answered is there with its refusal.")
    @APIResponse(
            responseCode = "200",
            description = "The models whose outcome was asked",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WaveDrivers.class),
                            examples = @ExampleObject(name = "belonging", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<WaveDrivers> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        return requested.answer(headers, () -> WaveDrivers.of(requested), "drivers");
    }
}
