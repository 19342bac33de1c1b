package io.undercurrent.rest.parameter;

import io.undercurrent.rest.value.WireForm;
import io.undercurrent.rest.value.WireForms;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parameter as a resource method declares it, itself or through a {@code @BeanParam}.
 *
 * @param source where a request has it
 * @param name what it is called there
 * @param type the type of one value
 * @param repeatable whether it may be given more than once
 */
public record DeclaredParameter(Source source, String name, Class<?> type, boolean repeatable) {

    /** Where a request has a parameter. */
    public enum Source {
        PATH,
        QUERY,
        HEADER,
        FORM
    }

    /** The parameters that a method declares. */
    static List<DeclaredParameter> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(argument -> Declarations.isBean(argument)
                        ? Declarations.fields(argument.getType())
                                .map(Declarations::ofField)
                                .flatMap(Optional::stream)
                        : Declarations.ofArgument(argument).stream())
                .toList();
    }

    /**
     * The parameter behind an argument of a resource method, or behind a component of it.
     *
     * @param component the name of the component, where the argument is a {@code @BeanParam}
     * @return nothing for the request body and for what is injected
     */
    public static Optional<DeclaredParameter> find(Parameter argument, String component) {
        if (!Declarations.isBean(argument)) {
            return Declarations.ofArgument(argument);
        }
        return Declarations.fields(argument.getType())
                .filter(field -> field.getName().equals(component))
                .findFirst()
                .flatMap(Declarations::ofField);
    }

    /** Whether a text is a value of it: by its wire form, or else by the type's own {@code fromString} or {@code valueOf}. */
    boolean accepts(String text) {
        try {
            if (WireForms.of(type).isPresent()) {
                WireForms.of(type).orElseThrow().parse().apply(text);
            } else if (factory().isPresent()) {
                factory().orElseThrow().invoke(null, text);
            }
            return true;
        } catch (ReflectiveOperationException | IllegalArgumentException | DateTimeException refused) {
            return false;
        }
    }

    /** What a value of it has to be, continuing its name. */
    String expectation() {
        return WireForms.of(type).map(WireForm::expectation).orElse("is not of the documented form");
    }

    private Optional<Method> factory() {
        return Stream.of("fromString", "valueOf")
                .flatMap(name -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(name) && Modifier.isStatic(method.getModifiers()))
                        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})))
                .findFirst();
    }
}
