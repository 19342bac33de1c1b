package io.undercurrent.survey.wave;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.wave.WaveSummary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One wave as HR sees it, with the progress of its opening. */
@Path("/api/v1/waves/{waveId}/summary")
@Tag(name = "Waves")
@RolesAllowed(Role.HR_ADMIN)
class WaveSummaryResource {

    private final Waves waves;
    private final WaveViews views;

    WaveSummaryResource(Waves waves, WaveViews views) {
        this.waves = waves;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getWaveSummary",
            summary = "Read the state and the progress of a wave",
            description = "While it opens, how many keys are made; and what it waits for, if it does.")
    public WaveSummary get(UUID waveId) {
        return views.summary(waves.get(waveId));
    }
}
