package io.undercurrent.dashboard.comment;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.comment.Moderation.PublishedComments;
import io.undercurrent.dashboard.scope.Sight;
import io.undercurrent.dashboard.scope.Sights;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people wrote: first for HR, to be looked through, then for leaders. */
@Path("/api/v1/waves/{waveId}/comments")
@Tag(name = "Comments", description = "What people wrote, apart from all figures")
@RolesAllowed(Role.HR_ADMIN)
class CommentsResource {

    private final Moderation moderation;
    private final Sights sights;

    CommentsResource(Moderation moderation, Sights sights) {
        this.moderation = moderation;
        this.sights = sights;
    }

    /** A comment without its group, which may be small. */
    record PendingComment(UUID id, String comment) {}

    /**
     * What HR says of a comment.
     *
     * @param show false for one that names somebody, or gives its writer away
     */
    record Verdict(@NotNull Boolean show) {}

    @GET
    @RolesAllowed({Role.HR_ADMIN, Role.LEADER})
    @Operation(
            operationId = "readComments",
            summary = "Read the published comments of a wave",
            description = "Each comment once, with its division where at least ten are shown of that, else together"
                    + " with those of other small divisions. A reader with a scope is shown the divisions in it,"
                    + " and none of several together. How to read it: what somebody took the time to say; it"
                    + " does not say how many think so.")
    @APIResponse(responseCode = "200", description = "The comments by division; none before HR has published them")
    @APIResponse(responseCode = "404", description = "The wave takes no comments, or is not tallied yet")
    public PublishedComments published(UUID waveId) {
        return moderation.published(waveId, sights.ofReader());
    }

    @GET
    @Path("pending")
    @Operation(
            operationId = "readPendingComments",
            summary = "Read the comments that are to be decided on",
            description = "In no order, and without their groups. What is not published when the wave's private key is"
                    + " destroyed, at the end of the grace period, is destroyed with it.")
    @APIResponse(responseCode = "200", description = "The comments that nothing has been decided on")
    @APIResponse(responseCode = "404", description = "The wave takes no comments, or is not tallied yet")
    public List<PendingComment> pending(UUID waveId) {
        return moderation.pending(waveId).stream()
                .map(comment -> new PendingComment(comment.id(), comment.text()))
                .toList();
    }

    @PUT
    @Path("{commentId}/verdict")
    @Operation(
            operationId = "decideOnComment",
            summary = "Decide whether a comment is shown",
            description = "Every comment is decided on before any is published.")
    @APIResponse(responseCode = "204", description = "Decided; it can be decided anew until the comments are published")
    @APIResponse(responseCode = "404", description = "There is no such comment")
    @APIResponse(responseCode = "409", description = "The comments are published")
    public void decide(UUID waveId, UUID commentId, @NotNull @Valid Verdict verdict) {
        moderation.decide(waveId, commentId, verdict.show() ? Decision.SHOW : Decision.WITHHOLD);
    }

    @POST
    @Path("publication")
    @Operation(
            operationId = "publishComments",
            summary = "Publish the comments of a wave",
            description = "Once, when all have been decided on. What is not shown is deleted.")
    @APIResponse(responseCode = "200", description = "What is shown from now on")
    @APIResponse(responseCode = "409", description = "Some are not decided on, or they are published already")
    public PublishedComments publish(UUID waveId) {
        moderation.publish(waveId);
        return moderation.published(waveId, Sight.ALL);
    }
}
