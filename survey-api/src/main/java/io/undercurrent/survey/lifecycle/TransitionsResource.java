package io.undercurrent.survey.lifecycle;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.wave.WaveSummary;
import jakarta.annotation.security.RolesAllowed;
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

/** Moves a wave on in its life. */
@Path("/api/v1/waves/{waveId}")
@Tag(name = "Waves")
@RolesAllowed(Role.HR_ADMIN)
class TransitionsResource {

    private final Freezing freezing;
    private final Closing closing;
    private final Progress progress;

    TransitionsResource(Freezing freezing, Closing closing, Progress progress) {
        this.freezing = freezing;
        this.closing = closing;
        this.progress = progress;
    }

    @POST
    @Path("/open")
    @ResponseStatus(202)
    @Operation(
            operationId = "openWave",
            summary = "Open a wave",
            description = "Freezes roster, cohorts and policy at once, then makes the cohort keys in the background;"
                    + " the summary shows the progress. Opening a wave that is opening or open changes nothing.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = WaveSummary.class,
            responseCode = "202",
            responseDescription = "The wave is opening, or open")
    @APIResponse(
            responseCode = "409",
            description = "The roster is too small, newcomers need an approval, or the wave has closed")
    public WaveSummary open(UUID waveId) {
        var summary = freezing.freeze(waveId);
        progress.soon();
        return summary;
    }

    @POST
    @Path("/close")
    @Operation(
            operationId = "closeWave",
            summary = "Close a wave",
            description = "Ends the casting, destroys the cohort keys and the invitations, writes the ballot tables"
                    + " anew in the order of ballot ids, and has dashboard-api start the tally.")
    @APIResponse(responseCode = "200", description = "The wave is closed")
    @APIResponse(responseCode = "409", description = "The wave is not open yet")
    public WaveSummary close(UUID waveId) {
        var summary = closing.close(waveId);
        progress.soon();
        return summary;
    }
}
