package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
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

/** The hours that AI saves, and where they go. */
@Path("/api/v1/releases/{id}/time-dividend")
@Tag(name = "Indicators")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class TimeDividendResource {

    private static final String EXAMPLE =
            """
            {"releaseId": "3f…", "report": "unit", "rows": [{"cellId": "Acme", "cellName": "Acme", "level": 0, "invited": 600,
              "hours": {"n": 402, "value": 2.31, "low": 2.05, "high": 2.58, "favourable": 0.71, "unfavourable": 0.08},
              "reinvested": {"n": 251, "value": 24.3, "low": 18.1, "high": 30.9, "options": {"1": 0.38, "3": 0.15, "4": 0.09}},
              "total": {"hours": 1386, "low": 1230, "high": 1548}}]}
            """;

    private final RequestedReleases releases;

    TimeDividendResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getTimeDividend",
            summary = "Read the hours that AI saves, and where they go",
            description =
                    "Read hours as the mean per person and week, and reinvested as the part of them that went into people or learning;"
                            + " it does not say what a group could do without anybody: hours are people's own estimates.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each group",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TimeDividend.class),
                            examples = @ExampleObject(name = "everyone", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "400", description = "The release has no such report")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<TimeDividend> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Parameter(description = "unit, or the first report where there is none, unless given", example = "unit")
                    @QueryParam("report")
                    String report,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        var release = requested.release();
        release.indicator(TimeDividend.HOURS)
                .orElseThrow(() -> Problems.notFound("The wave did not ask for the hours that AI saves."));
        var cut = Choices.reportOrMain(release, report);
        return requested.answer(
                headers, () -> TimeDividend.of(requested, release.report(cut).orElseThrow()), "time-dividend", cut);
    }
}
