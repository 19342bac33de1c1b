package io.undercurrent.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Shows in the document what an operation has really answered: {@code openapi-examples/ID.json} on the class path, where
 * ID is that of the operation, is an answer in JSON. A test of the service holds that it still answers so.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class OutputExamples implements OASFilter {

    private static final String FOLDER = "openapi-examples/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getOperationId() != null)
                .forEach(OutputExamples::show);
    }

    private static void show(Operation operation) {
        var file = FOLDER + operation.getOperationId() + ".json";
        try (var example = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (example != null) {
                json(operation).setExample(JSON.readValue(example, Object.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no JSON", e);
        }
    }

    private static MediaType json(Operation operation) {
        return operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON);
    }
}
