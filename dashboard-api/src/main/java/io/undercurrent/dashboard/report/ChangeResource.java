package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.insight.Change;
import io.undercurrent.dashboard.insight.Changes;
import io.undercurrent.dashboard.release.ReleaseEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What changed since the release before. */
@Path("/api/v1/releases/{id}/change")
@Tag(name = "Indicators")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class ChangeResource {

    private static final String EXAMPLE =
            """
            {"releaseId": "3f…", "changes": [{"report": "unit", "cellId": "Acme/Operations", "cellName": "Operations",
              "indicator": "ANX1", "n": 118, "value": 3.8, "previous": 3.2, "difference": 0.6, "low": 0.31, "high": 0.89,
              "points": 15, "p": 0.000061, "q": 0.002, "within": 14.2, "mix": 0.8, "polarity": "negative"}]}
            """;

    private final RequestedReleases releases;

    ChangeResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getChange",
            summary = "Read what changed since the release before",
            description =
                    "Read the points as the change in hundredths of what the indicator can span; it does not say what brought it about."
                            + " Waves are compared as samples of other people (Welch, or Newcombe for shares); q is over all changes of"
                            + " the release, whatever is filtered here.")
    @APIResponse(
            responseCode = "200",
            description = "The surest first; none where there is no release before",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WaveChange.class),
                            examples = @ExampleObject(name = "Operations worries more", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "400", description = "The release has no such report or indicator")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<WaveChange> get(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @BeanParam FindingFilter wanted,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        wanted.check(requested.release());
        var previous = releases.before(requested);
        // Not for good, even under the release's own id: the release before may be corrected.
        return requested.answerForNow(headers, () -> change(requested, previous, wanted), "change", wanted, previous);
    }

    private WaveChange change(RequestedRelease requested, Optional<ReleaseEntry> previous, FindingFilter wanted) {
        var before = previous.map(releases::whole);
        return WaveChange.of(
                requested,
                before.map(earlier -> Origin.of(previous.orElseThrow().id(), earlier))
                        .orElse(null),
                before.map(earlier -> requested.seen(
                                new Changes(requested.whole(), earlier).all(), Change::report, Change::cellId))
                        .map(changes -> wanted.of(changes, Change::report, Change::indicator))
                        .orElse(List.of()));
    }
}
