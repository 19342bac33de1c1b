package io.undercurrent.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/**
 * What of an API would no longer do for its clients. openapi-diff finds it. Added are the fields that go: it minds those
 * alone that are required, but the clients read all, and the services refuse what they do not know. So are values that
 * may be null, sign-ins that were not asked for, and the ids of operations, after which clients' methods are named.
 */
final class Compatibility {

    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.operation.id.changed", "true")
            .build();

    private final Set<Changed> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** One line for each operation that breaks, and for each field that goes; empty when every client goes on as before. */
    static List<String> breaks(JsonNode published, JsonNode present) {
        var diff = OpenApiCompare.fromContents(
                OpenApi30.from(published).toString(), OpenApi30.from(present).toString(), null, OPTIONS);
        var comparison = new Compatibility();
        comparison.compare(diff);
        return comparison.breaks;
    }

    private void compare(ChangedOpenApi diff) {
        diff.getMissingEndpoints().forEach(gone -> breaks.add(gone + " is gone"));
        for (ChangedOperation operation : diff.getChangedOperations()) {
            var name = operation.getHttpMethod() + " " + operation.getPathUrl();
            seen.clear();
            describe(name, operation);
            if (!needsSignIn(operation.getOldOperation()) && needsSignIn(operation.getNewOperation())) {
                breaks.add(name + ": needs a sign-in");
            }
        }
        if (diff.isIncompatible() && breaks.isEmpty()) {
            breaks.add("openapi-diff says that it is incompatible, and not why");
        }
    }

    private static boolean needsSignIn(Operation operation) {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    /** Follows the changes down to those that break something themselves, and not by what is in them. */
    private void describe(String where, Changed changed) {
        if (changed == null || !seen.add(changed)) {
            return;
        }
        if (changed instanceof ChangedSchema schema) {
            schema.getMissingProperties().keySet().forEach(field -> breaks.add(where + ": " + field + " is gone"));
            if (breaksByNull(schema)) {
                breaks.add(where + ": another rule for null");
            }
            schema.getChangedProperties().forEach((name, property) -> describe(where + " " + name, property));
        }
        if (changed instanceof ComposedChanged composed) {
            composed.getChangedElements().forEach(element -> describe(where, element));
        }
        boolean itself = changed instanceof ComposedChanged composed
                ? composed.isCoreChanged().isIncompatible()
                : changed.isIncompatible();
        if (itself) {
            // Its class is the only name that the library has for what has changed: ChangedEnum, ChangedPattern.
            breaks.add(where + ": another " + changed.getClass().getSimpleName().substring("Changed".length()));
        }
    }

    /** A reader has not reckoned with null, or a writer may send it no longer. */
    private static boolean breaksByNull(ChangedSchema schema) {
        var nullable = schema.getNullable();
        return nullable != null
                && Boolean.TRUE.equals(schema.getContext().isResponse() ? nullable.getRight() : nullable.getLeft());
    }
}
