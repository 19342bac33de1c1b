package io.undercurrent.dashboard.external;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One item over everyone, with noise.
 *
 * @param spent of the wave's budget
 * @param counts people by code, none negative
 * @param shares of all counts, as fractions of 1 with two decimals; empty where the noise left no people
 * @param margin people by which a count is off at most, 95 times of 100
 */
@Schema(description = "One item over everyone, with noise")
public record ExternalItem(
        @Schema(examples = "ANX1") String item,
        @Schema(description = "Part of the wave's epsilon, an exact fraction", examples = "1/20") String spent,
        @Schema(description = "People by code, with noise") SortedMap<Integer, Long> counts,
        @Schema(description = "Fractions of 1 by code") SortedMap<Integer, BigDecimal> shares,
        @Schema(description = "People by which a count is off at most, 95 times of 100") long margin) {

    private static final double OUTSIDE = 0.05;

    static ExternalItem of(String item, Fraction spent, SortedMap<Integer, Long> drawn) {
        var counts = new TreeMap<Integer, Long>();
        drawn.forEach((code, people) -> counts.put(code, Math.max(0, people)));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        var shares = new TreeMap<Integer, BigDecimal>();
        if (all > 0) {
            counts.forEach((code, people) -> shares.put(
                    code, BigDecimal.valueOf(people).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)));
        }
        return new ExternalItem(item, spent.toString(), counts, shares, margin(spent.doubleValue()));
    }

    /** The least m with P(|y| > m) = 2 exp(-epsilon (m + 1)) / (1 + exp(-epsilon)) at .05 or below. */
    private static long margin(double epsilon) {
        double least = Math.log(2 / (OUTSIDE * (1 + Math.exp(-epsilon)))) / epsilon - 1;
        return Math.max(0, (long) Math.ceil(least));
    }
}
