package io.undercurrent.dashboard.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * How evenly people came to the packs of which each was asked one.
 *
 * @param p small where the draw was not an equal one
 */
public record FormBalance(List<String> forms, long n, BigDecimal chiSquared, int degrees, BigDecimal p) {}
