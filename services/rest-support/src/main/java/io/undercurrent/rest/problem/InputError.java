package io.undercurrent.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that was wrong with what a client sent, and where. It never holds the value that was sent.
 *
 * @param parameter the name of a path, query or header parameter, or null
 * @param field the path of a field in a JSON body, e.g. {@code reports[2].name}, or null
 * @param line the line of a text body, from 1, or null
 * @param column the column in that line, from 1, or null
 * @param message what was expected, as a sentence without a full stop
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(String parameter, String field, Long line, Integer column, String message) {

    /** A field of a JSON body. */
    public static InputError field(String path, String message) {
        return new InputError(null, path, null, null, message);
    }

    /** A parameter of the path, the query or the headers. */
    public static InputError parameter(String name, String message) {
        return new InputError(name, null, null, null, message);
    }

    /** A line of a text body as a whole. */
    public static InputError line(long line, String message) {
        return new InputError(null, null, line, null, message);
    }

    /** A place in a text body. */
    public static InputError at(long line, int column, String message) {
        return new InputError(null, null, line, column, message);
    }
}
