package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.rest.caching.Conditional;
import io.undercurrent.rest.caching.EntityTags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How an indicator moved. */
@Path("/api/v1/trends")
@Tag(name = "Releases")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class TrendsResource {

    private final RequestedReleases releases;

    TrendsResource(RequestedReleases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "getTrend",
            summary = "Read one indicator in one cell over all releases",
            description =
                    "Releases that a corrected one has replaced are left out. Where the cell is suppressed, the point"
                            + " is there with its measures null; so are all points before a wave between which and the next"
                            + " so few people joined or left the group that the two side by side would tell of them.")
    @APIResponse(responseCode = "200", description = "One point for each release that has the cell and the indicator")
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "400", description = "No release has such an indicator, report or cell")
    public RestResponse<Trend> get(@BeanParam TrendQuery query, @Context HttpHeaders headers) {
        var current = releases.current();
        var tag = EntityTags.strong(
                "trends", releases.rendering(), releases.sight().toString(), current.toString(), query.toString());
        return Conditional.current(headers, tag, () -> trend(current, query));
    }

    private Trend trend(List<ReleaseEntry> current, TrendQuery query) {
        var dated = current.stream()
                .map(entry -> new Series.Dated(entry.id(), releases.existing(entry)))
                .toList();
        return new Series(dated, query.indicator()).trend(query.report(), query.cell());
    }
}
