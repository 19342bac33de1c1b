package io.undercurrent.dashboard.odata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;

/** The functions that may be used in {@code $filter} and {@code $orderby}. Of null they are null. */
final class Functions {

    static final List<String> NAMES = List.of(
            "contains", "startswith", "endswith", "tolower", "toupper", "trim", "length", "year", "month", "day");

    private Functions() {}

    static <R> Function<R, Object> of(MethodKind method, List<Function<R, Object>> operands)
            throws ODataApplicationException {
        return switch (method) {
            case CONTAINS -> test(operands, String::contains);
            case STARTSWITH -> test(operands, String::startsWith);
            case ENDSWITH -> test(operands, String::endsWith);
            case TOLOWER -> ofText(operands, text -> text.toLowerCase(Locale.ROOT));
            case TOUPPER -> ofText(operands, text -> text.toUpperCase(Locale.ROOT));
            case TRIM -> ofText(operands, String::strip);
            case LENGTH -> ofText(operands, text -> BigDecimal.valueOf(text.codePointCount(0, text.length())));
            case YEAR -> ofDate(operands, LocalDate::getYear);
            case MONTH -> ofDate(operands, LocalDate::getMonthValue);
            case DAY -> ofDate(operands, LocalDate::getDayOfMonth);
            default -> throw Refusal.notOffered("The function " + method);
        };
    }

    private static <R> Function<R, Object> test(
            List<Function<R, Object>> operands, BiPredicate<String, String> predicate) {
        return row -> operands.get(0).apply(row) instanceof String text
                        && operands.get(1).apply(row) instanceof String part
                ? (Object) predicate.test(text, part)
                : null;
    }

    private static <R> Function<R, Object> ofText(
            List<Function<R, Object>> operands, Function<String, Object> function) {
        return row -> operands.get(0).apply(row) instanceof String text ? function.apply(text) : null;
    }

    private static <R> Function<R, Object> ofDate(
            List<Function<R, Object>> operands, Function<LocalDate, Integer> function) {
        return row ->
                operands.get(0).apply(row) instanceof LocalDate date ? BigDecimal.valueOf(function.apply(date)) : null;
    }
}
