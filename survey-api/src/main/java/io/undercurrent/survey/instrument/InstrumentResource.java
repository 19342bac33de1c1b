package io.undercurrent.survey.instrument;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One version of one instrument. */
@Path("/api/v1/instruments/{id}/{version}")
@Tag(name = "Instruments")
@RolesAllowed(Role.HR_ADMIN)
class InstrumentResource {

    private final Instruments instruments;

    InstrumentResource(Instruments instruments) {
        this.instruments = instruments;
    }

    @GET
    @Operation(
            operationId = "readInstrument",
            summary = "Read an instrument: items, scales, packs and indices",
            description = "All languages, in the wording that stays as it is for this version.")
    @APIResponse(responseCode = "200", description = "The instrument")
    @APIResponse(responseCode = "404", description = "There is no such version of such an instrument")
    public Instrument read(String id, int version) {
        return instruments
                .find(id, version)
                .orElseThrow(() -> Problems.notFound("There is no such version of such an instrument."));
    }
}
