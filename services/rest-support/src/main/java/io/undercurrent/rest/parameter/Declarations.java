package io.undercurrent.rest.parameter;

import io.undercurrent.rest.parameter.DeclaredParameter.Source;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reads declarations of parameters, by the annotations of JAX-RS or by those of Quarkus, which may leave the name out. */
final class Declarations {

    private Declarations() {}

    static boolean isBean(Parameter argument) {
        return argument.isAnnotationPresent(BeanParam.class);
    }

    /** The fields of a {@code @BeanParam} class and its ancestors; a record's components are among them. */
    static Stream<Field> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }

    static Optional<DeclaredParameter> ofField(Field field) {
        return annotated(field, field.getName(), field.getGenericType());
    }

    static Optional<DeclaredParameter> ofArgument(Parameter argument) {
        return annotated(argument, argument.getName(), argument.getParameterizedType())
                .or(() -> isInTemplate(argument)
                        ? Optional.of(declare(Source.PATH, argument.getName(), argument.getParameterizedType()))
                        : Optional.empty());
    }

    private static Optional<DeclaredParameter> annotated(AnnotatedElement element, String javaName, Type type) {
        return Arrays.stream(element.getAnnotations())
                .map(Declarations::sourceAndName)
                .filter(Objects::nonNull)
                .findFirst()
                .map(found -> declare(found.getKey(), found.getValue().isEmpty() ? javaName : found.getValue(), type));
    }

    private static Map.Entry<Source, String> sourceAndName(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Map.entry(Source.QUERY, query.value());
        } else if (annotation instanceof RestQuery query) {
            return Map.entry(Source.QUERY, query.value());
        } else if (annotation instanceof PathParam path) {
            return Map.entry(Source.PATH, path.value());
        } else if (annotation instanceof RestPath path) {
            return Map.entry(Source.PATH, path.value());
        } else if (annotation instanceof HeaderParam header) {
            return Map.entry(Source.HEADER, header.value());
        } else if (annotation instanceof RestHeader header) {
            return Map.entry(Source.HEADER, header.value());
        } else if (annotation instanceof FormParam form) {
            return Map.entry(Source.FORM, form.value());
        }
        return annotation instanceof RestForm form ? Map.entry(Source.FORM, form.value()) : null;
    }

    /** An argument without annotation is a path parameter where the template has its name; else it is the body. */
    private static boolean isInTemplate(Parameter argument) {
        Method method = (Method) argument.getDeclaringExecutable();
        Pattern variable = Pattern.compile("\\{\\s*" + Pattern.quote(argument.getName()) + "\\s*[:}]");
        return Stream.of(method, method.getDeclaringClass())
                .map(element -> element.getAnnotation(Path.class))
                .filter(Objects::nonNull)
                .anyMatch(path -> variable.matcher(path.value()).find());
    }

    private static DeclaredParameter declare(Source source, String name, Type type) {
        if (type instanceof ParameterizedType container
                && container.getActualTypeArguments()[0] instanceof Class<?> one) {
            boolean repeatable = Collection.class.isAssignableFrom((Class<?>) container.getRawType());
            return new DeclaredParameter(source, name, one, repeatable);
        }
        return type instanceof Class<?> one && one.isArray()
                ? new DeclaredParameter(source, name, one.getComponentType(), true)
                : new DeclaredParameter(source, name, type instanceof Class<?> one ? one : Object.class, false);
    }
}
