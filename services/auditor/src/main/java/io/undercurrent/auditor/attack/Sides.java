package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.published.Release.Indicator;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Which codes of a scale are favourable, as the polarity says; none where neither side is. */
record Sides(int[] favourable, int[] unfavourable) {

    static Sides of(Indicator indicator) {
        int[] codes = indicator.codes();
        int doubledMiddle = codes[0] + codes[codes.length - 1];
        int[] high = where(codes, code -> 2 * code > doubledMiddle);
        int[] low = where(codes, code -> 2 * code < doubledMiddle);
        return switch (indicator.polarity() == null ? "" : indicator.polarity().toLowerCase()) {
            case "positive" -> new Sides(high, low);
            case "negative" -> new Sides(low, high);
            default -> new Sides(new int[0], new int[0]);
        };
    }

    private static int[] where(int[] codes, IntPredicate condition) {
        return Arrays.stream(codes).filter(condition).toArray();
    }
}
