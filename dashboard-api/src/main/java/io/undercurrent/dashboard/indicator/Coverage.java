package io.undercurrent.dashboard.indicator;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether a person is supported: 1 or 0, of who answered four support items or more.
 *
 * @param unmet whether the question is who worries without support, rather than who has it
 */
record Coverage(boolean unmet) implements Derived.Rule {

    static final List<String> SUPPORT = List.of("SUP1", "SUP2", "SUP3", "SUP4", "SUP5");
    static final String WORRY = "ANX1";

    private static final int FEWEST_ANSWERS = 4;
    private static final double COVERED = 0.8;
    private static final int WORRIED = 4;

    @Override
    public OptionalInt code(Map<String, Integer> answers) {
        var person = new Person(answers);
        int answered = person.count(SUPPORT);
        if (answered < FEWEST_ANSWERS || (unmet && !person.answered(WORRY))) {
            return OptionalInt.empty();
        }
        int favourable = person.favourable(SUPPORT);
        boolean is = unmet ? answers.get(WORRY) >= WORRIED && favourable < 2 : favourable >= COVERED * answered;
        return OptionalInt.of(is ? 1 : 0);
    }
}
