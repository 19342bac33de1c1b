package io.undercurrent.rest.value;

import java.util.function.Function;

/**
 * How the values of a type are written in paths, queries and JSON bodies.
 *
 * @param expectation what a value has to be, continuing "{name} ", e.g. {@code must be a UUID}
 * @param parse from text; throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} on anything else
 * @param write to the same text
 */
public record WireForm<T>(String expectation, Function<String, T> parse, Function<? super T, String> write) {}
