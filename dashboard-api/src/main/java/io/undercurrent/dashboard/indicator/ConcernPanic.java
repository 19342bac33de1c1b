package io.undercurrent.dashboard.indicator;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether a person's concern about AI drives learning or panic: five classes, exhaustive and exclusive. The thresholds
 * are conventions.
 *
 * @param strict whether concern begins above the middle of the scale, not at it
 */
record ConcernPanic(boolean strict) implements Derived.Rule {

    static final int PANIC = 1;
    static final int PRODUCTIVE = 2;
    static final int UNDIRECTED = 3;
    static final int CALM = 4;
    static final int MIXED = 5;

    private static final String CONCERN = "ANX1";
    private static final List<String> DIRECTED = List.of("COP1", "COP4");
    private static final List<String> SCATTERED = List.of("COP2", "COP3");
    private static final double MIDDLE = 50;
    private static final double CLEARLY = 12.5;

    @Override
    public OptionalInt code(Map<String, Integer> answers) {
        var person = new Person(answers);
        var directed = person.agreement(DIRECTED, 1);
        var scattered = person.agreement(SCATTERED, 1);
        if (!person.answered(CONCERN) || directed.isEmpty() || scattered.isEmpty()) {
            return OptionalInt.empty();
        }
        int c = person.agreement(CONCERN);
        return OptionalInt.of(
                classOf(strict ? c > MIDDLE : c >= MIDDLE, directed.getAsDouble(), scattered.getAsDouble()));
    }

    private static int classOf(boolean concerned, double directed, double scattered) {
        double direction = directed - scattered;
        if (scattered >= MIDDLE && direction <= -CLEARLY) {
            return PANIC;
        }
        if (concerned) {
            return direction >= CLEARLY ? PRODUCTIVE : UNDIRECTED;
        }
        return scattered < MIDDLE ? CALM : MIXED;
    }
}
