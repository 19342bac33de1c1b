package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.indicator.Catalogue;
import io.undercurrent.dashboard.indicator.CatalogueEntry;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The classes into which people are divided by several answers at once. */
@Path("/api/v1/releases/{id}/matrices/{name}")
@Tag(name = "Indicators")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class MatricesResource {

    private static final Map<String, String> MATRICES = Map.of(
            "capability-belonging", "CBM",
            "concern-panic", "COP",
            "concern-panic-strict", "COPS",
            "efficiency-exclusion", "TENG");

    private static final String EXAMPLE =
            """
            {"releaseId": "3f…", "report": "unit", "indicatorId": "CBM",
             "reading": {"howToRead": "How people divide by whether they are capable with AI and belong.",
                         "doesNotSay": "The shares say nothing of any one person."},
             "classes": [{"code": 1, "label": {"en": "Thriving"}}, {"code": 2, "label": {"en": "Capable but alone"}},
                         {"code": 3, "label": {"en": "Supported learner"}}, {"code": 4, "label": {"en": "At risk"}}],
             "rows": [{"cellId": "Acme", "cellName": "Acme", "level": 0, "exact": true, "n": 410,
                       "options": {"1": 0.31, "2": 0.24, "3": 0.27, "4": 0.18}, "suppressed": false, "flags": []}]}
            """;

    private final RequestedReleases releases;

    MatricesResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getMatrix",
            summary = "Read how people divide into classes",
            description =
                    "Read the options of each row as shares of its n. A row is suppressed unless each of its classes,"
                            + " alone and after any subtraction, holds nobody or enough people; it does not say anything of one"
                            + " person, nor what moved them into a class.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each group",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Matrix.class),
                            examples = @ExampleObject(name = "capability and belonging", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "400", description = "The release has no such report")
    @APIResponse(responseCode = "404", description = "There is no such release, or it has no such matrix")
    public RestResponse<Matrix> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Parameter(
                            description =
                                    "capability-belonging, concern-panic, concern-panic-strict or efficiency-exclusion",
                            example = "capability-belonging")
                    @PathParam("name")
                    String name,
            @Parameter(description = "unit, or the first report where there is none, unless given", example = "unit")
                    @QueryParam("report")
                    String report,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        var release = requested.release();
        var indicator = release.indicator(MATRICES.getOrDefault(name, ""))
                .orElseThrow(() -> Problems.notFound("The release has no such matrix."));
        var cut = Choices.reportOrMain(release, report);
        return requested.answer(
                headers,
                () -> Matrix.of(requested, release.report(cut).orElseThrow(), indicator, reading(indicator.id())),
                "matrix",
                name,
                cut);
    }

    private static Reading reading(String indicator) {
        return Catalogue.PACKED.indicators().stream()
                .filter(entry -> entry.id().equals(indicator))
                .map((CatalogueEntry entry) -> new Reading(entry.meaning(), entry.caution()))
                .findFirst()
                .orElseThrow();
    }
}
