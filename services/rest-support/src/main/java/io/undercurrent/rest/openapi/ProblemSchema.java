package io.undercurrent.rest.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of the one error body, as {@code rest.problem.Problems} makes it. */
final class ProblemSchema {

    static final String PROBLEM = "Problem";
    static final String ERROR = "ProblemError";

    private ProblemSchema() {}

    /** The content of every response that is an error. */
    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(reference(PROBLEM)));
    }

    static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What was wrong, by RFC 9457")
                .addProperty("type", text("Which kind of problem it is").format("uri-reference"))
                .addProperty("title", text("The kind in words; the same for every problem of the type"))
                .addProperty("status", number("The status code of the response"))
                .addProperty("detail", text("What was wrong this time"))
                .addProperty("parameter", text("The path, query or header parameter that was refused"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(reference(ERROR))
                                .description("Everything that was wrong, and where"))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    static Schema error() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One thing that was wrong; the value that was sent is never repeated")
                .addProperty("parameter", text("The name of a path, query or header parameter"))
                .addProperty("field", text("The path of a field in a JSON body, e.g. reports[2].name"))
                .addProperty("line", number("The line of the body, from 1"))
                .addProperty("column", number("The column in that line, from 1"))
                .addProperty("message", text("What was expected"))
                .addRequired("message");
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(description);
    }
}
