package io.undercurrent.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Documents once, for all operations, the problem body and the refusals that operations share, so that a method documents
 * its own alone.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentedRefusals implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        addSchemas(document.getComponents());
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(operation -> addRefusals(operation, document.getComponents()));
        }
    }

    private static void addSchemas(Components components) {
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(components::removeSchema);
        components.addSchema(ProblemSchema.ERROR, ProblemSchema.error());
        components.addSchema(ProblemSchema.PROBLEM, ProblemSchema.problem());
    }

    private static void addRefusals(Operation operation, Components components) {
        APIResponses responses = operation.getResponses();
        for (Refusal refusal : Refusal.values()) {
            APIResponse documented = responses.getAPIResponse(refusal.status());
            // SmallRye puts some there by itself, without content; those that a method documents have content by now.
            if (refusal.concerns(operation) && (documented == null || documented.getContent() == null)) {
                components.addResponse(
                        refusal.component(),
                        OASFactory.createAPIResponse()
                                .description(refusal.description())
                                .content(ProblemSchema.content()));
                responses.addAPIResponse(
                        refusal.status(), OASFactory.createAPIResponse().ref(refusal.component()));
            }
        }
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }
}
