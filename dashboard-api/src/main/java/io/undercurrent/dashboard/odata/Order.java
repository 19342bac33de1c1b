package io.undercurrent.dashboard.odata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Which of two values comes first. */
final class Order {

    private Order() {}

    /** The sign of the comparison; nothing where one is null or they are of different kinds. */
    static Optional<Integer> compare(Object left, Object right) {
        if (left instanceof String one && right instanceof String other) {
            return Optional.of(one.compareTo(other));
        }
        if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
            return Optional.of(one.compareTo(other));
        }
        if (left instanceof LocalDate one && right instanceof LocalDate other) {
            return Optional.of(one.compareTo(other));
        }
        return left instanceof Boolean one && right instanceof Boolean other
                ? Optional.of(one.compareTo(other))
                : Optional.empty();
    }

    /** By one expression; null before everything else (Protocol 4.0, 11.2.5.2). */
    static <R> Comparator<R> by(Function<R, Object> expression, boolean descending) {
        Comparator<Object> nullsFirst =
                Comparator.nullsFirst((left, right) -> compare(left, right).orElse(0));
        Comparator<R> ascending = Comparator.comparing(expression, nullsFirst);
        return descending ? ascending.reversed() : ascending;
    }
}
