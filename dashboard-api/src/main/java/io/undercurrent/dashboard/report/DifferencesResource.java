package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.insight.Difference;
import io.undercurrent.dashboard.insight.Differences;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

/** Which groups differ from everyone else. */
@Path("/api/v1/releases/{id}/differences")
@Tag(name = "Indicators")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class DifferencesResource {

    private static final String EXAMPLE =
            """
            {"releaseId": "3f…", "tested": 812, "differences": [{"report": "unit", "cellId": "Acme/Engineering",
              "cellName": "Engineering", "indicator": "CBA", "n": 142, "value": 38, "rest": 14.2,
              "difference": 23.8, "low": 15.1, "high": 32.6, "points": 23.8, "p": 0.0000001, "q": 0.000012, "polarity": "negative"}]}
            """;

    private final RequestedReleases releases;

    DifferencesResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getDifferences",
            summary = "Read which groups differ from everyone else",
            description =
                    "Read q as what is left of p after all groups, indicators and reports were tested at once (Benjamini and Hochberg);"
                            + " it does not say that a sure difference is a large one. Groups of fewer than ten answers are not"
                            + " tested.")
    @APIResponse(
            responseCode = "200",
            description = "The surest first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WaveDifferences.class),
                            examples = @ExampleObject(name = "Engineering beside the others", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "400", description = "The release has no such report or indicator")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<WaveDifferences> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @BeanParam FindingFilter wanted,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        wanted.check(requested.release());
        return requested.answer(
                headers,
                () -> {
                    var all = new Differences(requested.whole()).all();
                    return WaveDifferences.of(
                            requested,
                            all.size(),
                            wanted.of(
                                    requested.seen(all, Difference::report, Difference::cellId),
                                    Difference::report,
                                    Difference::indicator));
                },
                "differences",
                wanted);
    }
}
