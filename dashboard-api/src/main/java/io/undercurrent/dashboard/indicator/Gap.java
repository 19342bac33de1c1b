package io.undercurrent.dashboard.indicator;

import java.util.Map;
import java.util.OptionalInt;

/** One answer less another, on the same scale. */
record Gap(String minuend, String subtrahend) implements Derived.Rule {

    @Override
    public OptionalInt code(Map<String, Integer> answers) {
        Integer more = answers.get(minuend);
        Integer less = answers.get(subtrahend);
        return more == null || less == null ? OptionalInt.empty() : OptionalInt.of(more - less);
    }
}
