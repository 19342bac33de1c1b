package io.undercurrent.dashboard.odata;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.report.ReleasedTables;
import io.undercurrent.rest.parameter.OwnGrammar;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.apache.olingo.commons.api.format.ContentType;
import org.apache.olingo.commons.api.http.HttpMethod;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.apache.olingo.server.api.ODataServerError;
import org.apache.olingo.server.api.OlingoExtension;
import org.apache.olingo.server.api.ServiceMetadata;
import org.apache.olingo.server.api.processor.Processor;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The tables by OData v4, for Power BI, Excel, Tableau, Qlik and SAP Analytics Cloud. It is described by its own
 * {@code $metadata}, and not in the document of the API, which has no way to.
 */
@Path("/odata/v4{path: (/.*)?}")
@OwnGrammar
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class ODataResource {

    private static final String ROOT = "odata/v4";
    private static final String METADATA = "/$metadata";

    private final ReleasedTables tables;
    private final RoutingContext exchange;
    private final OData odata = OData.newInstance();
    private final ServiceMetadata metadata = odata.createServiceMetadata(new Model(), Vocabularies.references());

    ODataResource(ReleasedTables tables, RoutingContext exchange) {
        this.tables = tables;
        this.exchange = exchange;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@Context UriInfo uri, @Context HttpHeaders headers) throws IOException {
        var request = request(uri, headers);
        var documents = new ServiceDocuments();
        documents.init(odata, metadata);
        try {
            Options.check(request.getRawQueryPath());
        } catch (ODataApplicationException refused) {
            return refusal(documents, request, refused);
        }
        // One for each request: it keeps what went wrong last.
        var handler = odata.createRawHandler(metadata);
        handler.register((Processor) documents);
        handler.register((OlingoExtension) documents);
        handler.register(new TableReader(tables));
        return response(handler.process(request));
    }

    /** Also {@code $batch}. */
    @POST
    @Operation(hidden = true)
    public Response post(@Context UriInfo uri, @Context HttpHeaders headers) throws IOException {
        return notOffered(uri, headers);
    }

    @PUT
    @Operation(hidden = true)
    public Response put(@Context UriInfo uri, @Context HttpHeaders headers) throws IOException {
        return notOffered(uri, headers);
    }

    @PATCH
    @Operation(hidden = true)
    public Response patch(@Context UriInfo uri, @Context HttpHeaders headers) throws IOException {
        return notOffered(uri, headers);
    }

    @DELETE
    @Operation(hidden = true)
    public Response delete(@Context UriInfo uri, @Context HttpHeaders headers) throws IOException {
        return notOffered(uri, headers);
    }

    private Response notOffered(UriInfo uri, HttpHeaders headers) throws IOException {
        var documents = new ServiceDocuments();
        documents.init(odata, metadata);
        return refusal(documents, request(uri, headers), Refusal.notOffered("Anything but reading"));
    }

    private static Response refusal(ServiceDocuments documents, ODataRequest request, ODataApplicationException refused)
            throws IOException {
        var error = new ODataServerError()
                .setStatusCode(refused.getStatusCode())
                .setMessage(refused.getMessage())
                .setCode(refused.getODataErrorCode());
        var response = new ODataResponse();
        response.setHeader("OData-Version", "4.0");
        documents.processError(request, response, error, ContentType.JSON);
        return response(response);
    }

    /** The request as it came over the wire: Olingo decodes by itself. The base is as the client, or its proxy, sees it. */
    private ODataRequest request(UriInfo uri, HttpHeaders headers) {
        var raw = exchange.request();
        var path = raw.path().substring(("/" + ROOT).length());
        var base = uri.getBaseUri().resolve(ROOT).toString();
        var request = new ODataRequest();
        request.setMethod(HttpMethod.GET);
        request.setProtocol("HTTP/1.1");
        request.setRawBaseUri(base);
        request.setRawODataPath(path.isEmpty() ? "/" : path);
        request.setRawQueryPath(raw.query());
        request.setRawRequestUri(base + path + (raw.query() == null ? "" : "?" + raw.query()));
        headers.getRequestHeaders().forEach((name, values) -> {
            // Some tools say that they take JSON alone, and then cannot read the model in it.
            boolean ofModel = path.replace("%24", "$").equals(METADATA) && name.equalsIgnoreCase(HttpHeaders.ACCEPT);
            request.addHeader(name, ofModel ? List.of(MediaType.APPLICATION_XML) : values);
        });
        return request;
    }

    private static Response response(ODataResponse from) throws IOException {
        var response = Response.status(from.getStatusCode());
        from.getAllHeaders().forEach((name, values) -> response.header(name, values.get(0)));
        if (from.getContent() != null) {
            response.entity(from.getContent().readAllBytes());
        }
        return response.build();
    }
}
