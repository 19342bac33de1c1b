package io.undercurrent.survey.instrument;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The JSON Schema of instruments, for whoever writes one. */
@Path("/schemas/instrument-1.schema.json")
@Tag(name = "Instruments")
@PermitAll
class InstrumentSchemaResource {

    @GET
    @Produces("application/schema+json")
    @Operation(
            operationId = "readInstrumentSchema",
            summary = "Read the JSON Schema that instruments keep to",
            description = "For editors that check YAML while it is written.")
    @APIResponse(
            responseCode = "200",
            description = "A JSON Schema, draft 2020-12",
            content = @Content(mediaType = "application/schema+json"))
    public InputStream read() {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(InstrumentFile.SCHEMA);
    }
}
