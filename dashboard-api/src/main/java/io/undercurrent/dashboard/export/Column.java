package io.undercurrent.dashboard.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/**
 * A column of a {@link Table}, from which each channel takes its name, its type and its description.
 *
 * @param name in camelCase, the same in every channel but SQL, where it is {@link #sqlName()}
 * @param nullable whether a row may have nothing in it
 * @param description for who builds reports on it
 * @param value of a row, before it is brought to the type
 */
public record Column<R>(String name, Type type, boolean nullable, String description, Function<R, ?> value) {

    /** What a value is, and the one Java class that it has in all channels. */
    public enum Type {
        /** Anything, by its {@link Object#toString()}. */
        TEXT {
            @Override
            Object of(Object value) {
                return value.toString();
            }
        },
        /** A {@link Long}. */
        WHOLE {
            @Override
            Object of(Object value) {
                return ((Number) value).longValue();
            }
        },
        /** A {@link BigDecimal}. */
        DECIMAL {
            @Override
            Object of(Object value) {
                return value instanceof BigDecimal ? value : new BigDecimal(value.toString());
            }
        },
        /** A {@link Boolean}. */
        TRUTH {
            @Override
            Object of(Object value) {
                return (Boolean) value;
            }
        },
        /** A {@link LocalDate}. */
        DATE {
            @Override
            Object of(Object value) {
                return (LocalDate) value;
            }
        };

        abstract Object of(Object value);
    }

    public static <R> Column<R> text(String name, String description, Function<R, ?> value) {
        return new Column<>(name, Type.TEXT, false, description, value);
    }

    public static <R> Column<R> whole(String name, String description, Function<R, ? extends Number> value) {
        return new Column<>(name, Type.WHOLE, false, description, value);
    }

    public static <R> Column<R> decimal(String name, String description, Function<R, BigDecimal> value) {
        return new Column<>(name, Type.DECIMAL, false, description, value);
    }

    public static <R> Column<R> truth(String name, String description, Function<R, Boolean> value) {
        return new Column<>(name, Type.TRUTH, false, description, value);
    }

    public static <R> Column<R> date(String name, String description, Function<R, LocalDate> value) {
        return new Column<>(name, Type.DATE, false, description, value);
    }

    /** The same column, in which a row may have nothing. */
    public Column<R> orNull() {
        return new Column<>(name, type, true, description, value);
    }

    /** What a row has in this column, in the Java class of its type; null for nothing. */
    public Object of(R row) {
        var raw = value.apply(row);
        return raw == null ? null : type.of(raw);
    }

    /** The name as an SQL identifier that needs no quotes: {@code closedOn} is {@code closed_on}. */
    public String sqlName() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
