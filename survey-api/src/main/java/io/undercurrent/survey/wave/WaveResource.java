package io.undercurrent.survey.wave;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.wave.PublicWave;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.rest.http.Anonymous;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One wave. */
@Path("/api/v1/waves/{waveId}")
class WaveResource {

    private final Waves waves;
    private final Drafts drafts;
    private final WaveViews views;

    WaveResource(Waves waves, Drafts drafts, WaveViews views) {
        this.waves = waves;
        this.drafts = drafts;
        this.views = views;
    }

    @GET
    @Anonymous
    @PermitAll
    @Transactional
    @Tag(name = "Respondent")
    @Operation(
            operationId = "getWave",
            summary = "Read what a wave asks",
            description = "What is asked, the policy and the state of a wave that is or was open.")
    @APIResponse(responseCode = "200", description = "The wave")
    @APIResponse(responseCode = "409", description = "The wave is not open yet")
    public PublicWave get(UUID waveId) {
        var wave = waves.get(waveId);
        if (!wave.state().hasOpened()) {
            throw Problems.conflict("wave-not-open", "The wave is not open yet.");
        }
        return views.publicView(wave);
    }

    @PUT
    @RolesAllowed(Role.HR_ADMIN)
    @Transactional
    @Tag(name = "Waves")
    @Operation(
            operationId = "replaceDraft",
            summary = "Replace a draft",
            description = "As a whole. A wave that has begun to open stays as it is.")
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "409", description = "The wave is frozen: it has begun to open")
    public WaveSummary replace(UUID waveId, @NotNull @Valid WaveDraft draft) {
        return views.summary(drafts.replace(waveId, draft));
    }

    @DELETE
    @RolesAllowed(Role.HR_ADMIN)
    @Tag(name = "Waves")
    @Operation(
            operationId = "deleteDraft",
            summary = "Delete a draft",
            description = "A wave that has begun to open cannot be deleted.")
    @APIResponse(responseCode = "204", description = "There is no such draft any more")
    @APIResponse(responseCode = "409", description = "The wave is frozen: it has begun to open")
    public void delete(UUID waveId) {
        drafts.delete(waveId);
    }
}
