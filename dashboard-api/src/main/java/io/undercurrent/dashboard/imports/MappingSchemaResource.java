package io.undercurrent.dashboard.imports;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves the JSON Schema of import mappings, for editors that check and complete YAML by it. */
@Path("/schemas/import-mapping-1.schema.json")
@Tag(name = "Import")
class MappingSchemaResource {

    private static final String SCHEMA_JSON = "application/schema+json";

    @GET
    @PermitAll
    @Produces(SCHEMA_JSON)
    @Operation(
            operationId = "getImportMappingSchema",
            summary = "Read the JSON Schema of import mappings",
            description = "For editors that check YAML while it is written.")
    @APIResponse(
            responseCode = "200",
            description = "A JSON Schema, draft 2020-12",
            content = @Content(mediaType = SCHEMA_JSON))
    public InputStream get() {
        return getClass().getClassLoader().getResourceAsStream(MappingReader.SCHEMA);
    }
}
