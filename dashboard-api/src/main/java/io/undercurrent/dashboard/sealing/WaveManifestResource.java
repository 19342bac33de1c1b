package io.undercurrent.dashboard.sealing;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.rest.http.LargeBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes in the manifest that survey-api freezes. */
@Path("/api/v1/waves/{waveId}/manifest")
@Tag(name = "Sealing")
@RolesAllowed(Role.SERVICE)
class WaveManifestResource {

    /** Some 100,000 cohorts of half a kilobyte each: a million people in the smallest cohorts there can be. */
    private static final long LARGEST_MANIFEST = 64 << 20;

    private final Freezing freezing;

    WaveManifestResource(Freezing freezing) {
        this.freezing = freezing;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LargeBody(maxBytes = LARGEST_MANIFEST)
    @Operation(
            operationId = "freezeManifest",
            summary = "Freeze the manifest of a wave",
            description = "The body is the manifest, byte for byte as survey-api serves it. The same bytes again change"
                    + " nothing.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Manifest.class)))
    @APIResponse(responseCode = "200", description = "The wave's public key and the digest of the manifest")
    @APIResponse(responseCode = "400", description = "The manifest is not one for this wave")
    @APIResponse(responseCode = "404", description = "There is no such wave")
    @APIResponse(responseCode = "409", description = "Another manifest is frozen")
    public WaveKey freeze(UUID waveId, byte[] manifest) {
        return freezing.freeze(waveId, manifest);
    }
}
