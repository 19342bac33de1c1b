package io.undercurrent.dashboard.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How computed figures are written. */
final class Figures {

    private static final int DECIMALS = 2;
    private static final MathContext DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private Figures() {}

    static BigDecimal plain(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A probability, with two digits. */
    static BigDecimal probability(double value) {
        return new BigDecimal(BigDecimal.valueOf(value).round(DIGITS).toPlainString());
    }
}
