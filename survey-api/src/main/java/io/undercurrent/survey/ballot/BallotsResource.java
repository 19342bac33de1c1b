package io.undercurrent.survey.ballot;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.ballot.Credentials;
import io.undercurrent.rest.http.Anonymous;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where ballots are cast, replaced and withdrawn. Who holds the credentials may; nobody is asked who that is. */
@Path("/api/v1/waves/{waveId}/ballots")
@Tag(name = "Respondent", description = "What the page of an invitation asks for; nobody signs in")
@Anonymous
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
class BallotsResource {

    private final BallotBox box;
    private final GroupCommit groupCommit;
    private final BallotChecks checks;

    BallotsResource(BallotBox box, GroupCommit groupCommit, BallotChecks checks) {
        this.box = box;
        this.groupCommit = groupCommit;
        this.checks = checks;
    }

    /** Verifies in a worker thread, and gives it back while the ballots wait for their commit. */
    @PUT
    @Blocking
    @Operation(
            operationId = "castBallots",
            summary = "Cast or replace ballots",
            description = "Takes all ballots of one person, one for each report of the manifest, or none of them."
                    + " Casting again with the same credentials replaces the ballots until the wave closes.")
    @APIResponse(responseCode = "204", description = "The ballots are in the box, on durable storage")
    @APIResponse(responseCode = "403", description = "A credential is not worth anything here")
    @APIResponse(responseCode = "409", description = "The wave takes no ballots")
    @APIResponse(responseCode = "503", description = "Too many people are casting at this moment")
    public Uni<Void> cast(UUID waveId, @NotNull @Valid Ballots ballots) {
        var checked = checks.of(waveId).check(ballots.ballots());
        return Uni.createFrom().completionStage(groupCommit.cast(waveId, checked));
    }

    @DELETE
    @Operation(
            operationId = "withdrawBallots",
            summary = "Withdraw ballots",
            description = "Takes back the ballots that were cast with these credentials, one for each report. The"
                    + " credentials stay good: the person may cast again until the wave closes.")
    @APIResponse(responseCode = "204", description = "No ballot of these credentials is in the box")
    @APIResponse(responseCode = "403", description = "A credential is not worth anything here")
    @APIResponse(responseCode = "409", description = "The wave takes no changes")
    public void withdraw(UUID waveId, @NotNull @Valid Credentials withdrawal) {
        box.withdraw(waveId, checks.of(waveId).checkCredentials(withdrawal.credentials()));
    }

    @POST
    @Path("held")
    @Operation(
            operationId = "readHeldBallots",
            summary = "Read what the box holds of one's ballots",
            description = "Everything that is stored of the ballots that were cast with these credentials: there is no"
                    + " name, no time and no answer in it. Where nothing was cast, the list is empty.")
    @APIResponse(responseCode = "200", description = "The rows of the box, as they are")
    @APIResponse(responseCode = "403", description = "A credential is not worth anything here")
    public HeldBallots held(UUID waveId, @NotNull @Valid Credentials credentials) {
        return box.held(waveId, checks.of(waveId).checkCredentials(credentials.credentials()));
    }
}
