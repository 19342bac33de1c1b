package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.insight.Alert;
import io.undercurrent.dashboard.insight.Alerts;
import io.undercurrent.dashboard.release.ReleaseEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What of a release asks for attention. */
@Path("/api/v1/releases/{id}/alerts")
@Tag(name = "Indicators")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class AlertsResource {

    private static final String EXAMPLE =
            """
            {"releaseId": "3f…", "alerts": [{"kind": "difference", "report": "unit", "cellId": "Acme/Engineering",
              "cellName": "Engineering", "indicator": "CBA", "n": 142, "value": 38, "rest": 14.2, "points": 23.8,
              "q": 0.000012}]}
            """;

    private final RequestedReleases releases;

    AlertsResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getAlerts",
            summary = "Read what asks for attention",
            description =
                    "Read an alert as a group that is worse off than everyone else, or than before, by five hundredths of what the"
                            + " indicator can span or more, with ten answers or more and q below .05 over all that was tested; it does"
                            + " not say why. A change that comes of groups growing and shrinking alone is none.")
    @APIResponse(
            responseCode = "200",
            description = "Changes first, then differences, the surest of each first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WaveAlerts.class),
                            examples = @ExampleObject(name = "capable but alone", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<WaveAlerts> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        var previous = releases.before(requested);
        // Not for good, even under the release's own id: the release before may be corrected.
        return requested.answerForNow(headers, () -> alerts(requested, previous), "alerts", previous);
    }

    private WaveAlerts alerts(RequestedRelease requested, Optional<ReleaseEntry> previous) {
        var before = previous.map(releases::whole);
        return WaveAlerts.of(
                requested,
                before.map(release -> Origin.of(previous.orElseThrow().id(), release))
                        .orElse(null),
                requested.seen(new Alerts(requested.whole(), before).all(), Alert::report, Alert::cellId));
    }
}
