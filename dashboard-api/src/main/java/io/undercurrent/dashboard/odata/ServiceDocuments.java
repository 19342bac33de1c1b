package io.undercurrent.dashboard.odata;

import java.util.List;
import org.apache.olingo.commons.api.format.ContentType;
import org.apache.olingo.commons.api.http.HttpHeader;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.apache.olingo.server.api.ODataServerError;
import org.apache.olingo.server.api.ServiceMetadata;
import org.apache.olingo.server.api.processor.DefaultProcessor;
import org.apache.olingo.server.api.serializer.CustomContentTypeSupport;
import org.apache.olingo.server.api.serializer.RepresentationType;
import org.apache.olingo.server.api.uri.UriInfo;

/** The documents that are not rows, mended where Olingo's own do not suit the tools. */
final class ServiceDocuments extends DefaultProcessor implements CustomContentTypeSupport {

    private OData odata;
    private ServiceMetadata metadata;

    @Override
    public void init(OData library, ServiceMetadata model) {
        super.init(library, model);
        this.odata = library;
        this.metadata = model;
    }

    /** With an absolute context, without which Excel and Power BI stop at "Invalid URI". */
    @Override
    public void readServiceDocument(ODataRequest request, ODataResponse response, UriInfo uri, ContentType requested)
            throws ODataLibraryException {
        var document = odata.createSerializer(requested).serviceDocument(metadata, request.getRawBaseUri());
        response.setContent(document.getContent());
        response.setStatusCode(HttpStatusCode.OK.getStatusCode());
        response.setHeader(HttpHeader.CONTENT_TYPE, requested.toContentTypeString());
    }

    /** With a code, which Olingo leaves null. */
    @Override
    public void processError(
            ODataRequest request, ODataResponse response, ODataServerError error, ContentType requested) {
        if (error.getCode() == null) {
            error.setCode(Refusal.codeOf(error.getStatusCode()));
        }
        super.processError(request, response, error, ContentType.JSON);
    }

    /** The model as XML, everything else as JSON: Atom would be chosen by some tools, CSDL as JSON refused by all. */
    @Override
    public List<ContentType> modifySupportedContentTypes(List<ContentType> supported, RepresentationType type) {
        return switch (type) {
            case METADATA -> List.of(ContentType.APPLICATION_XML);
            case COUNT, VALUE -> supported;
            default -> List.of(ContentType.JSON, ContentType.JSON_NO_METADATA);
        };
    }
}
