package io.undercurrent.rest.parameter;

import io.undercurrent.rest.value.WireForm;
import io.undercurrent.rest.value.WireForms;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** Lets parameters spell the constants of an enum as JSON bodies do. */
@Provider
class EnumParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == Optional.class
                && genericType instanceof ParameterizedType optional
                && optional.getActualTypeArguments()[0] instanceof Class<?> content
                && content.isEnum()) {
            // Quarkus wraps what a converter returns once for an argument and twice for a component of a bean.
            throw new IllegalStateException("Declare a parameter as " + content.getSimpleName()
                    + ", which is null when it is absent, not as an Optional of it");
        }
        return type.isEnum() ? WireForms.of(type).map(Converter::new).orElse(null) : null;
    }

    private record Converter<T>(WireForm<T> form) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            return value == null ? null : form.parse().apply(value);
        }

        @Override
        public String toString(T value) {
            return form.write().apply(value);
        }
    }
}
