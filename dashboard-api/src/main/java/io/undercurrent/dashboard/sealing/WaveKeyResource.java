package io.undercurrent.dashboard.sealing;

import io.undercurrent.accounts.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sealing key of a wave: its public half for everybody, the end of its private half for HR. */
@Path("/api/v1/waves/{waveId}/key")
@Tag(name = "Sealing")
class WaveKeyResource {

    private final Waves waves;
    private final KeyDestruction destruction;

    WaveKeyResource(Waves waves, KeyDestruction destruction) {
        this.waves = waves;
        this.destruction = destruction;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getWaveKey",
            summary = "Read the sealing key of a wave",
            description = "The key to which answers are sealed and the digest of the frozen manifest, so that a"
                    + " respondent can check survey-api against dashboard-api.")
    @APIResponse(responseCode = "200", description = "The public key; its end, once the private half is destroyed")
    @APIResponse(responseCode = "404", description = "There is no such wave")
    public PublishedKey get(UUID waveId) {
        return PublishedKey.from(waves.existing(waveId));
    }

    @DELETE
    @RolesAllowed(Role.HR_ADMIN)
    @Operation(
            operationId = "destroyWaveKey",
            summary = "Destroy the private sealing key of a released wave",
            description = "Without waiting for the end of the grace period. Every stored ballot of the wave is"
                    + " unreadable from then on, and its release can no longer be corrected.")
    @APIResponse(responseCode = "200", description = "The public key and the date of the destruction")
    @APIResponse(responseCode = "404", description = "There is no such wave")
    @APIResponse(responseCode = "409", description = "The wave is not released yet")
    public PublishedKey destroy(UUID waveId) {
        return destruction.destroyNow(waveId);
    }
}
