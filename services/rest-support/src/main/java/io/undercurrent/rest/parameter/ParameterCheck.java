package io.undercurrent.rest.parameter;

import io.undercurrent.rest.parameter.DeclaredParameter.Source;
import io.undercurrent.rest.problem.Problems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds a request to the parameters that its method declares, and refuses with 400 and the parameter's name what does not
 * parse: the framework alone would make it a 404 that names nothing (JAX-RS 4.0, 3.2).
 *
 * <p>A query parameter that is not declared is refused as well, and so is one without a value (the framework would take
 * it for absent) or given twice that is declared once: a mistyped filter must not silently return everything.
 */
@Singleton
class ParameterCheck {

    private final Map<Method, List<DeclaredParameter>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, HttpHeaders headers, ResourceInfo resource) {
        if (resource.getResourceClass().isAnnotationPresent(OwnGrammar.class)) {
            return;
        }
        List<DeclaredParameter> parameters =
                declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameter::of);
        checkQuery(uri.getQueryParameters(), parameters);
        for (DeclaredParameter parameter : parameters) {
            switch (parameter.source()) {
                case PATH -> checkValues(parameter, uri.getPathParameters().get(parameter.name()));
                case QUERY -> checkValues(parameter, uri.getQueryParameters().get(parameter.name()));
                case HEADER -> checkValues(parameter, headers.getRequestHeader(parameter.name()));
                case FORM -> {
                    // read with the body, later
                }
            }
        }
    }

    private static void checkQuery(MultivaluedMap<String, String> query, List<DeclaredParameter> parameters) {
        query.forEach((name, values) -> {
            DeclaredParameter parameter = parameters.stream()
                    .filter(each -> each.source() == Source.QUERY && each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            Problems.invalidParameter(name, "is not a parameter of this address" + offer(parameters)));
            if (values.contains("")) {
                throw Problems.invalidParameter(name, "must have a value");
            }
            if (values.size() > 1 && !parameter.repeatable()) {
                throw Problems.invalidParameter(name, "must be given once");
            }
        });
    }

    private static void checkValues(DeclaredParameter parameter, List<String> values) {
        if (values != null && !values.stream().allMatch(parameter::accepts)) {
            throw Problems.invalidParameter(parameter.name(), parameter.expectation());
        }
    }

    /** What may be given instead, continuing the refusal of a name. */
    private static String offer(List<DeclaredParameter> parameters) {
        String names = parameters.stream()
                .filter(parameter -> parameter.source() == Source.QUERY)
                .map(DeclaredParameter::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? ", which takes none" : "; it takes " + names;
    }
}
