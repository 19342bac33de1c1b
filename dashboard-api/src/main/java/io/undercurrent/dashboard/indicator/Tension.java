package io.undercurrent.dashboard.indicator;

import java.util.Map;
import java.util.OptionalInt;

/**
 * The tension between gain and exclusion: answers to both, as ten times the one and the other. The score is Griffin's
 * ambivalence (M. M. Thompson, M. P. Zanna and D. W. Griffin, in Petty and Krosnick, Attitude Strength, 1995), moved to 0
 * to 100: it is high only where both are.
 */
final class Tension implements Derived.Rule {

    private static final int TENS = 10;
    private static final int POINTS_PER_STEP = 25;
    private static final int MIDDLE_CODE = 3;

    @Override
    public OptionalInt code(Map<String, Integer> answers) {
        Integer gain = answers.get("TEN1");
        Integer exclusion = answers.get("TEN2");
        return gain == null || exclusion == null ? OptionalInt.empty() : OptionalInt.of(TENS * gain + exclusion);
    }

    /** T = (A + 50) / 1.5 with A = (G + E) / 2 - |G - E|, from 0 to 100. */
    static double score(int code) {
        double gain = POINTS_PER_STEP * (code / TENS - 1.0);
        double exclusion = POINTS_PER_STEP * (code % TENS - 1.0);
        return ((gain + exclusion) / 2 - Math.abs(gain - exclusion) + 50) / 1.5;
    }

    /** Where a person stands on the grid, 1 to 9: gain low, middle or high, and exclusion within. */
    static int field(int code) {
        return 3 * side(code / TENS) + side(code % TENS) + 1;
    }

    private static int side(int code) {
        return Integer.compare(code, MIDDLE_CODE) + 1;
    }
}
