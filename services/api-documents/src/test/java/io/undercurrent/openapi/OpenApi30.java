package io.undercurrent.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A document of OpenAPI 3.1 as one of 3.0, which is the last that openapi-diff 2.1 compares in whole: of 3.1 it sees no
 * {@code type} at all, as those have become sets. Says the same in all that is in the services' documents: types and
 * references with null, and bounds that are excluded.
 */
final class OpenApi30 {

    private OpenApi30() {}

    static JsonNode from(JsonNode document) {
        ObjectNode copy = document.deepCopy();
        copy.put("openapi", "3.0.3");
        convert(copy);
        return copy;
    }

    private static void convert(JsonNode node) {
        if (node instanceof ObjectNode object) {
            nullable(object);
            alternative(object);
            bound(object, "exclusiveMinimum", "minimum");
            bound(object, "exclusiveMaximum", "maximum");
        }
        node.forEach(OpenApi30::convert);
    }

    private static void nullable(ObjectNode schema) {
        if (schema.get("type") instanceof ArrayNode types) {
            for (JsonNode type : types) {
                if (type.asText().equals("null")) {
                    schema.put("nullable", true);
                } else {
                    schema.set("type", type);
                }
            }
        }
    }

    /** A reference that may be null; of 3.0 only what is composed can have anything beside a reference. */
    private static void alternative(ObjectNode schema) {
        if (schema.get("anyOf") instanceof ArrayNode alternatives) {
            var types = schema.putArray("allOf");
            for (JsonNode alternative : alternatives) {
                if (alternative.path("type").asText().equals("null")) {
                    schema.put("nullable", true);
                } else {
                    types.add(alternative);
                }
            }
            schema.remove("anyOf");
        }
    }

    private static void bound(ObjectNode schema, String exclusive, String inclusive) {
        if (schema.path(exclusive).isNumber()) {
            schema.set(inclusive, schema.get(exclusive));
            schema.put(exclusive, true);
        }
    }
}
