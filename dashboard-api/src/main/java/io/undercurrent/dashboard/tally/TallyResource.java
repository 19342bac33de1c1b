package io.undercurrent.dashboard.tally;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.dashboard.sealing.SealedWaves;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The tally of a wave. */
@Path("/api/v1/waves/{waveId}/tally")
@Tag(name = "Tally", description = "Opening the ballots of a closed wave")
class TallyResource {

    private final SealedWaves waves;
    private final Tallies tallies;
    private final TallyRunner runner;

    TallyResource(SealedWaves waves, Tallies tallies, TallyRunner runner) {
        this.waves = waves;
        this.tallies = tallies;
        this.runner = runner;
    }

    @POST
    @ResponseStatus(202)
    @RolesAllowed({Role.SERVICE, Role.HR_ADMIN})
    @Operation(
            operationId = "startTally",
            summary = "Start the tally of a closed wave",
            description = "Opens the ballots and publishes the release, in the background. A tally that failed goes on"
                    + " from where it stopped; one that runs or is released stays as it is.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TallyStatus.class, responseCode = "202", responseDescription = "How far the tally is")
    @APIResponse(responseCode = "404", description = "There is no such wave")
    @APIResponse(responseCode = "409", description = "The wave never opened, or its key is destroyed")
    public TallyStatus start(UUID waveId) {
        requireKnown(waveId);
        if (waves.frozen(waveId).isEmpty()) {
            throw Problems.conflict("wave-not-open", "The wave's manifest is not frozen; nobody can have answered.");
        }
        if (!waves.hasKey(waveId)) {
            throw Problems.conflict("key-destroyed", "The wave's key is destroyed; its ballots cannot be read again.");
        }
        return runner.start(waveId);
    }

    @GET
    @RolesAllowed({Role.SERVICE, Role.HR_ADMIN, Role.LEADER})
    @Operation(
            operationId = "getTally",
            summary = "See how far the tally of a wave is",
            description = "It ends as released or failed.")
    @APIResponse(responseCode = "200", description = "The state, and the ballots opened so far over all reports")
    @APIResponse(responseCode = "404", description = "There is no such wave")
    public TallyStatus get(UUID waveId) {
        requireKnown(waveId);
        return tallies.status(waveId);
    }

    private void requireKnown(UUID waveId) {
        if (!waves.isKnown(waveId)) {
            throw Problems.notFound("There is no such wave.");
        }
    }
}
