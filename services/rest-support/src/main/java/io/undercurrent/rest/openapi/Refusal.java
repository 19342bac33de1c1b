package io.undercurrent.rest.openapi;

import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A way to be refused that many operations have in common. */
enum Refusal {
    INVALID_REQUEST("400", "InvalidRequest", "A parameter or the body is not as documented", operation -> true),
    NOT_SIGNED_IN("401", "NotSignedIn", "Nobody is signed in, or the password is wrong", Refusal::needsRole),
    FORBIDDEN("403", "Forbidden", "The account has none of the roles that this needs", Refusal::needsRole),
    NOT_FOUND("404", "NotFound", "There is no such thing", Refusal::hasPathParameter),
    NOT_ACCEPTABLE(
            "406", "NotAcceptable", "None of the forms that the client accepts is offered", Refusal::offersForms),
    BODY_TOO_LARGE("413", "BodyTooLarge", "The body is too large", Refusal::takesBody),
    UNSUPPORTED_MEDIA_TYPE(
            "415", "UnsupportedMediaType", "The body is of none of the documented media types", Refusal::takesBody);

    private final String status;
    private final String component;
    private final String description;
    private final Predicate<Operation> condition;

    Refusal(String status, String component, String description, Predicate<Operation> condition) {
        this.status = status;
        this.component = component;
        this.description = description;
        this.condition = condition;
    }

    String status() {
        return status;
    }

    /** Its name among the document's components. */
    String component() {
        return component;
    }

    String description() {
        return description;
    }

    boolean concerns(Operation operation) {
        return condition.test(operation);
    }

    private static boolean needsRole(Operation operation) {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    private static boolean takesBody(Operation operation) {
        return operation.getRequestBody() != null;
    }

    private static boolean offersForms(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().getContent())
                .anyMatch(content -> content != null && content.getMediaTypes().size() > 1);
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> each.getIn() == Parameter.In.PATH);
    }
}
