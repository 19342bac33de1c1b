package io.undercurrent.survey.wave;

import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.rest.http.Anonymous;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The manifest of a wave, byte for byte the same for everybody. */
@Path("/api/v1/waves/{waveId}/manifest")
@Tag(name = "Respondent")
@Anonymous
@PermitAll
class ManifestResource {

    private final Manifests manifests;

    ManifestResource(Manifests manifests) {
        this.manifests = manifests;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getManifest",
            summary = "Read the manifest",
            description = "Reports, cohorts, sizes, cohort keys and the sealing key. SHA-256 over the bytes of this"
                    + " reply is the digest in every invitation and at dashboard-api.")
    @APIResponse(
            responseCode = "200",
            description = "The frozen manifest",
            content = @Content(schema = @Schema(implementation = Manifest.class)))
    @APIResponse(responseCode = "409", description = "The wave is not open yet")
    public byte[] get(UUID waveId) {
        return manifests.find(waveId).bytes();
    }
}
