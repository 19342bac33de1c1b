package io.undercurrent.rest.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.rest.value.WireForms;
import java.util.List;

/** Says where a JSON body went wrong and what was expected there, without quoting it. */
final class JsonErrors {

    private JsonErrors() {}

    static HttpProblem problem(JsonProcessingException exception) {
        if (exception.getCause() instanceof HttpProblem raisedByRecord) {
            return raisedByRecord;
        }
        JsonLocation location = exception.getLocation();
        Long line = location == null ? null : (long) location.getLineNr();
        Integer column = location == null ? null : location.getColumnNr();
        // A syntax error inside an object arrives wrapped in a mapping exception.
        boolean malformed = !(exception instanceof JsonMappingException mapping)
                || mapping.getCause() instanceof JsonProcessingException;
        if (malformed) {
            InputError error = new InputError(null, null, line, column, "is not well-formed JSON");
            return Problems.invalidInput(
                    "malformed-body", "The body is not well-formed JSON" + place(line, column), List.of(error));
        }
        String field = path((JsonMappingException) exception);
        String expectation = expectation(exception);
        return Problems.invalidInput(
                "invalid-body",
                (field.isEmpty() ? "The body" : field) + " " + expectation + place(line, column),
                List.of(new InputError(null, field.isEmpty() ? null : field, line, column, expectation)));
    }

    private static String place(Long line, Integer column) {
        return line == null ? "." : ", at line " + line + ", column " + column + ".";
    }

    private static String expectation(JsonProcessingException exception) {
        if (exception instanceof UnrecognizedPropertyException) {
            return "is not a known field";
        }
        return exception instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? WireForms.expectation(mismatch.getTargetType())
                : "is not of the documented form";
    }

    private static String path(JsonMappingException exception) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : exception.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
