package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.rest.caching.Conditional;
import io.undercurrent.rest.caching.EntityTags;
import io.undercurrent.rest.paging.Page;
import io.undercurrent.rest.paging.PageRequest;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What has been published. */
@Path("/api/v1/releases")
@Tag(name = "Releases", description = "What is published of the waves: immutable, and the same for every reader")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class ReleasesResource {

    private static final String LIST = "releases";

    private final Releases releases;

    ReleasesResource(Releases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "listReleases",
            summary = "List the releases, the newest first",
            description = "One that a corrected release has replaced is listed, too, with the id of that one in"
                    + " supersededBy.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    @APIResponse(responseCode = "304", description = "The client has this page already")
    public RestResponse<Page<ReleaseEntry>> list(@BeanParam @Valid PageRequest request, @Context HttpHeaders headers) {
        var newestFirst = new ArrayList<>(releases.all());
        Collections.reverse(newestFirst);
        var tag = EntityTags.strong(LIST, request.toString(), newestFirst.toString());
        return Conditional.current(headers, tag, () -> page(newestFirst, request));
    }

    private static Page<ReleaseEntry> page(List<ReleaseEntry> entries, PageRequest request) {
        int from = request.after(LIST).map(id -> placeOf(id, entries) + 1).orElse(0);
        int to = Math.min(from + request.fetch(), entries.size());
        return Page.of(entries.subList(from, to), request, LIST, ReleaseEntry::id);
    }

    private static int placeOf(String id, List<ReleaseEntry> entries) {
        for (int place = 0; place < entries.size(); place++) {
            if (entries.get(place).id().equals(id)) {
                return place;
            }
        }
        throw Problems.invalidParameter("cursor", "must be the next of an earlier page of this very list");
    }
}
