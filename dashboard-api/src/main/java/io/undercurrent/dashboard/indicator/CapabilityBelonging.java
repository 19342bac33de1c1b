package io.undercurrent.dashboard.indicator;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether a person is capable with AI and belongs: four classes, by scores above the middle. The first essay's "capable,
 * but alone" is class 2.
 *
 * @param capability items on which agreeing is capable, one or more; all of them have to be answered
 * @param belonging items on which agreeing is to belong; at least two of them, or the only one, have to be answered
 */
record CapabilityBelonging(List<String> capability, List<String> belonging) implements Derived.Rule {

    static final int THRIVING = 1;
    static final int CAPABLE_BUT_ALONE = 2;
    static final int SUPPORTED_LEARNER = 3;
    static final int AT_RISK = 4;

    /** A neutral score is not high. */
    private static final double MIDDLE = 50;

    @Override
    public OptionalInt code(Map<String, Integer> answers) {
        var person = new Person(answers);
        var c = person.agreement(capability, Math.min(2, capability.size()));
        var b = person.agreement(belonging, Math.min(2, belonging.size()));
        if (c.isEmpty() || b.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean belongs = b.getAsDouble() > MIDDLE;
        if (c.getAsDouble() > MIDDLE) {
            return OptionalInt.of(belongs ? THRIVING : CAPABLE_BUT_ALONE);
        }
        return OptionalInt.of(belongs ? SUPPORTED_LEARNER : AT_RISK);
    }
}
