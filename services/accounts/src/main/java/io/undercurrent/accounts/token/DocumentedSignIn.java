package io.undercurrent.accounts.token;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Documents the ways to sign in, once for all operations. Roles are left out: a scheme of HTTP has no scopes, and tools
 * that read the document take a role for one that is not declared.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentedSignIn implements OASFilter {

    private static final String ACCOUNT = "account";
    private static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token, which may also be the password of HTTP Basic, with any name"));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(DocumentedSignIn::simplify);
    }

    private static void simplify(Operation operation) {
        boolean open =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        operation.setSecurity(
                open
                        ? List.of()
                        : List.of(
                                OASFactory.createSecurityRequirement().addScheme(ACCOUNT),
                                OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    }
}
