package io.undercurrent.dashboard.indicator;

import java.math.BigDecimal;

/** The lowest and the highest value that an indicator can have. */
public record Range(int low, int high) {

    BigDecimal clip(BigDecimal value) {
        return value.max(BigDecimal.valueOf(low)).min(BigDecimal.valueOf(high));
    }
}
