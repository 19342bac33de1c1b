package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where in the organisation an indicator is high or low. */
@Path("/api/v1/releases/{id}/heatmap")
@Tag(name = "Releases")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class HeatmapResource {

    private final RequestedReleases releases;

    HeatmapResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getHeatmap",
            summary = "Read all groups of a report by all indicators",
            description = "Rows stand in tree order. A suppressed figure is there, with its measures null.")
    @APIResponse(responseCode = "200", description = "One row for each group, one figure in it for each indicator")
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "400", description = "The release has no such report or indicator")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<Heatmap> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Parameter(description = "unit, or the first report where there is none, unless given", example = "unit")
                    @QueryParam("report")
                    String report,
            @Parameter(description = "Only these; may be given several times") @QueryParam("indicator")
                    List<String> indicators,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        var release = requested.release();
        var cut = Choices.reportOrMain(release, report);
        var columns = Choices.ofIndicators(release).some(indicators);
        return requested.answer(
                headers,
                () -> Heatmap.of(requested, release.report(cut).orElseThrow(), columns),
                "heatmap",
                cut,
                indicators);
    }
}
