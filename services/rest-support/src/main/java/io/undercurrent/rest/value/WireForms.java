package io.undercurrent.rest.value;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The wire forms of the types that parameters have. They are strict: one value has one spelling (letter case of a UUID
 * aside), which is the one that JSON bodies use.
 */
public final class WireForms {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern DECIMAL_NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Spells enum constants as bodies do: by {@code @JsonProperty} or {@code @JsonValue} where they have one. */
    private static final ObjectMapper SPELLING = new ObjectMapper();

    private static final Map<Class<?>, WireForm<?>> FORMS = Map.ofEntries(
            form(UUID.class, "must be a UUID", matching(UUID_TEXT, UUID::fromString)),
            form(Integer.class, "must be a whole number", matching(WHOLE_NUMBER, Integer::valueOf)),
            form(int.class, "must be a whole number", matching(WHOLE_NUMBER, Integer::valueOf)),
            form(Long.class, "must be a whole number", matching(WHOLE_NUMBER, Long::valueOf)),
            form(long.class, "must be a whole number", matching(WHOLE_NUMBER, Long::valueOf)),
            form(Double.class, "must be a decimal number", matching(DECIMAL_NUMBER, Double::valueOf)),
            form(double.class, "must be a decimal number", matching(DECIMAL_NUMBER, Double::valueOf)),
            form(Boolean.class, "must be true or false", WireForms::trueOrFalse),
            form(boolean.class, "must be true or false", WireForms::trueOrFalse),
            form(LocalDate.class, "must be a date (YYYY-MM-DD)", matching(DATE, LocalDate::parse)),
            form(Instant.class, "must be a time in UTC (YYYY-MM-DDThh:mm:ssZ)", Instant::parse));

    private WireForms() {}

    /** The wire form of a type, if it is one of those that parameters have. */
    @SuppressWarnings("unchecked")
    public static <T> Optional<WireForm<T>> of(Class<T> type) {
        if (type.isEnum()) {
            return Optional.of(ofConstants(type));
        }
        return Optional.ofNullable((WireForm<T>) FORMS.get(type));
    }

    /** What a value of the type has to be, continuing the name of a field; any type has an answer. */
    public static String expectation(Class<?> type) {
        return of(type).map(WireForm::expectation).orElseGet(() -> {
            if (CharSequence.class.isAssignableFrom(type)) {
                return "must be a string";
            }
            if (Collection.class.isAssignableFrom(type) || (type.isArray() && type != byte[].class)) {
                return "must be a list";
            }
            return type.isRecord() || Map.class.isAssignableFrom(type)
                    ? "must be an object with the documented fields"
                    : "is not of the documented form";
        });
    }

    private static <T> WireForm<T> ofConstants(Class<T> type) {
        Map<String, T> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(spelling(constant), constant));
        return new WireForm<>(
                "must be one of " + String.join(", ", constants.keySet()),
                text -> Optional.ofNullable(constants.get(text)).orElseThrow(IllegalArgumentException::new),
                WireForms::spelling);
    }

    private static String spelling(Object constant) {
        return SPELLING.convertValue(constant, String.class);
    }

    private static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static <T> Function<String, T> matching(Pattern pattern, Function<String, T> parse) {
        return text -> {
            if (!pattern.matcher(text).matches()) {
                throw new IllegalArgumentException();
            }
            return parse.apply(text);
        };
    }

    private static <T> Map.Entry<Class<?>, WireForm<?>> form(
            Class<T> type, String expectation, Function<String, T> parse) {
        return Map.entry(type, new WireForm<>(expectation, parse, Object::toString));
    }
}
