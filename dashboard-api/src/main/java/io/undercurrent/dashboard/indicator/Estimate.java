package io.undercurrent.dashboard.indicator;

import java.math.BigDecimal;

/** A rounded figure and its 95 % interval; the bounds are null where there is no interval. */
record Estimate(BigDecimal value, BigDecimal low, BigDecimal high) {

    static final Estimate NONE = new Estimate(null, null, null);
}
