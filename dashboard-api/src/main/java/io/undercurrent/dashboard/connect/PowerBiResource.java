package io.undercurrent.dashboard.connect;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * What Power BI Desktop opens to ask for a sign-in and then for tables. It holds this service's address and no secret, and is
 * public so that a link to it works outside of a signed-in client.
 */
@Path("/connect")
@Tag(name = "Connections", description = "Files with which a BI tool finds this service")
@PermitAll
class PowerBiResource {

    private static final String FEED = "odata/v4/";

    /** A data source file (Microsoft Learn, "Using PBIDS files to get data"). */
    record DataSources(String version, List<Connection> connections) {}

    /** One source. */
    record Connection(Details details, String mode) {}

    /** Which protocol it speaks, and where. */
    record Details(String protocol, Address address) {}

    /** Where it is. */
    record Address(URI url) {}

    @GET
    @Path("powerbi.pbids")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPowerBiConnection",
            summary = "Download the file with which Power BI Desktop opens the tables",
            description = "Opening it asks for a sign-in: Basic, with a token as the password.")
    @APIResponse(responseCode = "200", description = "A .pbids file, which holds the address and no secret")
    public RestResponse<DataSources> pbids(@Context UriInfo uri) {
        var feed = uri.getBaseUri().resolve(FEED);
        var source = new Connection(new Details("odata", new Address(feed)), "Import");
        return ResponseBuilder.ok(new DataSources("0.1", List.of(source)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"undercurrent.pbids\"")
                .build();
    }

    @GET
    @Path("powerquery.m")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "getPowerQuery",
            summary = "Read the query that Excel and Power BI take in their advanced editor",
            description = "In M, the language of Power Query.")
    @APIResponse(responseCode = "200", description = "A query that gives the fact table")
    public String query(@Context UriInfo uri) {
        return """
                let
                    Source = OData.Feed("%s", null, [Implementation = "2.0", ODataVersion = 4]),
                    Cells = Source{[Name = "Cells", Signature = "table"]}[Data]
                in
                    Cells
                """
                .formatted(uri.getBaseUri().resolve(FEED));
    }
}
