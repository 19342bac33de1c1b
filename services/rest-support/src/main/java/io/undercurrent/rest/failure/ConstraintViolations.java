package io.undercurrent.rest.failure;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.undercurrent.rest.parameter.DeclaredParameter;
import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Turns violated constraints on a resource method's arguments into a problem with field and message, never the value. */
final class ConstraintViolations {

    private ConstraintViolations() {}

    /**
     * The problem to answer with, or nothing when the client is not to blame: a violated return value, an entity, or a
     * bean further in.
     */
    static Optional<HttpProblem> problem(ConstraintViolationException exception, Method method) {
        if (!(exception instanceof ResteasyReactiveViolationException)
                || !exception.getConstraintViolations().stream().allMatch(each -> concernsArgument(each, method))) {
            return Optional.empty();
        }
        List<InputError> errors = exception.getConstraintViolations().stream()
                .map(violation -> error(violation, method))
                .sorted(Comparator.comparing(ConstraintViolations::place).thenComparing(InputError::message))
                .toList();
        return Optional.of(problem(errors));
    }

    private static HttpProblem problem(List<InputError> errors) {
        InputError first = errors.get(0);
        String detail = (place(first) + " " + first.message()).strip() + "."
                + (errors.size() == 1 ? "" : " See errors for all " + errors.size() + ".");
        HttpProblem.Builder problem = Problems.builder(
                        Status.BAD_REQUEST, first.parameter() == null ? "invalid-body" : "invalid-parameter")
                .withDetail(detail);
        if (first.parameter() != null) {
            problem.with("parameter", first.parameter());
        }
        return problem.with("errors", errors).build();
    }

    private static String place(InputError error) {
        return error.parameter() != null ? error.parameter() : error.field();
    }

    private static boolean concernsArgument(ConstraintViolation<?> violation, Method method) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        return method.getDeclaringClass().isInstance(violation.getRootBean())
                && nodes.next().getKind() == ElementKind.METHOD
                && nodes.hasNext()
                && nodes.next().getKind() == ElementKind.PARAMETER;
    }

    private static InputError error(ConstraintViolation<?> violation, Method method) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        nodes.next();
        int argument = nodes.next().as(Path.ParameterNode.class).getParameterIndex();
        String rest = fieldPath(nodes);
        return DeclaredParameter.find(method.getParameters()[argument], rest)
                .map(parameter -> InputError.parameter(parameter.name(), violation.getMessage()))
                .orElseGet(() -> InputError.field(rest, violation.getMessage()));
    }

    /** Indexes are kept and map keys left out: a key is something that the client sent. */
    private static String fieldPath(Iterator<Path.Node> nodes) {
        StringBuilder path = new StringBuilder();
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }
}
