package io.undercurrent.survey.instrument;

import io.undercurrent.accounts.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The instruments that waves can ask. */
@Path("/api/v1/instruments")
@Tag(name = "Instruments", description = "What waves can ask: items, scales, packs and indices")
@RolesAllowed(Role.HR_ADMIN)
class InstrumentsResource {

    private final Instruments instruments;

    InstrumentsResource(Instruments instruments) {
        this.instruments = instruments;
    }

    @GET
    @Operation(
            operationId = "listInstruments",
            summary = "List the instruments, every version of each",
            description = "Those that come with the service, and those that were uploaded.")
    public List<InstrumentSummary> list() {
        return instruments.all().stream().map(InstrumentSummary::from).toList();
    }
}
