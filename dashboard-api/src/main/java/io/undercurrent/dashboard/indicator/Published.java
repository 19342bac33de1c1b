package io.undercurrent.dashboard.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures of a whole release, which rest on many answers, as they are published: with three decimals. */
final class Published {

    private static final int DECIMALS = 3;

    private Published() {}

    static BigDecimal of(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
