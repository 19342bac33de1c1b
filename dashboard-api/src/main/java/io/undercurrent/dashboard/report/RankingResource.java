package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.insight.Ranking;
import io.undercurrent.dashboard.insight.Ranking.Ranked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

/** Groups in the order of one indicator. */
@Path("/api/v1/releases/{id}/ranking")
@Tag(name = "Indicators")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class RankingResource {

    private static final String EXAMPLE =
            """
            {"releaseId": "3f…", "report": "unit", "level": 1, "groups": [{"cellId": "Acme/Engineering", "cellName": "Engineering",
              "n": 142, "value": 38, "estimate": 36.1, "weight": 0.92, "low": 29.5, "high": 42.7, "rank": 1, "rankLow": 1,
              "rankHigh": 1}]}
            """;

    private final RequestedReleases releases;

    RankingResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getRanking",
            summary = "Read groups in the order of one indicator",
            description =
                    "Read the estimate, not the value: empirical Bayes draws small groups towards the mean of all by as much as chance is"
                            + " expected to have driven them away; it does not say that neighbours with overlapping ranks differ.")
    @APIResponse(
            responseCode = "200",
            description = "The highest estimate first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WaveRanking.class),
                            examples = @ExampleObject(name = "capable but alone", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "400", description = "The release has no such report or indicator")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<WaveRanking> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Parameter(description = "The id of an indicator", required = true, example = "CBA")
                    @QueryParam("indicator")
                    String indicator,
            @Parameter(description = "unit, or the first report where there is none, unless given", example = "unit")
                    @QueryParam("report")
                    String report,
            @Parameter(description = "Groups of this depth; 1 are those right below everyone", example = "1")
                    @QueryParam("level")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(50)
                    int level,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        var release = requested.release();
        var chosen =
                release.indicator(Choices.ofIndicators(release).one(indicator)).orElseThrow();
        var cut = Choices.reportOrMain(release, report);
        return requested.answer(
                headers,
                () -> WaveRanking.of(
                        requested,
                        cut,
                        level,
                        chosen,
                        requested.seen(
                                Ranking.of(requested.whole().report(cut).orElseThrow(), level, chosen),
                                any -> cut,
                                Ranked::cellId)),
                "ranking",
                cut,
                level,
                chosen.id());
    }
}
