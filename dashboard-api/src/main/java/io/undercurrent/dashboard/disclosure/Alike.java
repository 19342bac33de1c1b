package io.undercurrent.dashboard.disclosure;

import java.util.Arrays;

/**
 * How many people answered alike: for each code, and each side of a scale, how many chose it. Where 90 % or more of a
 * group did so, the group's figures would tell something of everyone in it (attribute disclosure; Hundepool et al.,
 * Statistical Disclosure Control, 2012, section 5.2).
 *
 * @param people by code and side, in one order for all groups; empty where nothing can be alike
 */
record Alike(long[] people) {

    static final Alike NONE = new Alike(new long[0]);

    private static final int TENTHS = 9;

    Alike plus(Alike other) {
        if (people.length == 0) {
            return other;
        }
        long[] sum = people.clone();
        for (int i = 0; i < other.people.length; i++) {
            sum[i] += other.people[i];
        }
        return new Alike(sum);
    }

    /** Whether 90 % or more of all {@code answers} are alike in one way or another. */
    boolean isMostOf(long answers) {
        return Arrays.stream(people).anyMatch(count -> count > 0 && 10 * count >= TENTHS * answers);
    }
}
