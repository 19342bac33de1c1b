package io.undercurrent.dashboard.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** Shares of n people, told only where they are at least 90 %, and then as no more than that. */
record Clip(long n) {

    private static final BigDecimal LIMIT = new BigDecimal("0.9");

    /** "At least 90 %"; empty for a smaller share. */
    Optional<BigDecimal> share(long people) {
        return 10 * people >= 9 * n ? Optional.of(LIMIT) : Optional.empty();
    }

    /** The same, from there to everyone; {@link Estimate#NONE} for a smaller share. */
    Estimate estimate(long people) {
        return share(people)
                .map(limit -> new Estimate(limit, limit, BigDecimal.ONE))
                .orElse(Estimate.NONE);
    }
}
