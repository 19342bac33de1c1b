package io.undercurrent.dashboard.sealing;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.contract.wave.WaveRegistration;
import io.undercurrent.rest.http.LargeBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes in the waves that survey-api is about to open. */
@Path("/api/v1/waves")
@Tag(name = "Sealing", description = "The keys to which ballots are sealed, and the manifests that they belong to")
@RolesAllowed(Role.SERVICE)
class WavesResource {

    private static final long LARGEST_INSTRUMENT = 4 << 20;

    private final Registrations registrations;

    WavesResource(Registrations registrations) {
        this.registrations = registrations;
    }

    @POST
    @LargeBody(maxBytes = LARGEST_INSTRUMENT)
    @Operation(
            operationId = "registerWave",
            summary = "Register a wave",
            description = "Makes the key pair to which its answers are sealed. The same registration again gives the"
                    + " same key.")
    @APIResponse(responseCode = "200", description = "The wave's public key")
    @APIResponse(responseCode = "400", description = "The instrument contradicts itself, or an item is not in it")
    @APIResponse(responseCode = "409", description = "A different wave is registered under this id")
    public WaveKey register(@NotNull @Valid WaveRegistration registration) {
        return registrations.register(registration);
    }
}
