package io.undercurrent.dashboard.indicator;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One person's answers on five-point items, as scores from 0 to 100.
 *
 * @param answers codes by item id
 */
record Person(Map<String, Integer> answers) {

    private static final int POINTS_PER_STEP = 25;
    private static final int FEWEST_FAVOURABLE = 4;

    boolean answered(String item) {
        return answers.containsKey(item);
    }

    /** s(x) = 100 (x - 1) / 4 of an item that was answered. */
    int agreement(String item) {
        return POINTS_PER_STEP * (answers.get(item) - 1);
    }

    /** The mean agreement with those that were answered, if they are at least {@code fewest}. */
    OptionalDouble agreement(List<String> items, int fewest) {
        int sum = 0;
        int answered = 0;
        for (String item : items) {
            Integer code = answers.get(item);
            if (code != null) {
                sum += POINTS_PER_STEP * (code - 1);
                answered++;
            }
        }
        return answered < fewest ? OptionalDouble.empty() : OptionalDouble.of((double) sum / answered);
    }

    /** How many of the items were answered. */
    int count(List<String> items) {
        return (int) items.stream().filter(this::answered).count();
    }

    /** How many of them, all worded so that agreeing is healthy, were agreed to. */
    int favourable(List<String> items) {
        return (int) items.stream()
                .filter(this::answered)
                .filter(item -> answers.get(item) >= FEWEST_FAVOURABLE)
                .count();
    }
}
