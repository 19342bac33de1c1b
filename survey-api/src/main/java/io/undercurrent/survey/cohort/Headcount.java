package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many people of the roster have one combination of values.
 *
 * <p>The planner asks for no more than this: it never sees a person.
 *
 * @param values the unit path or attribute for each report of the plan, in its order; null or blank is not stated
 * @param people at least 0
 */
public record Headcount(List<String> values, int people) {

    /**
     * @throws IllegalArgumentException if {@code people} is negative
     */
    public Headcount {
        if (people < 0) {
            throw new IllegalArgumentException("people must not be negative: " + people);
        }
        // List.copyOf refuses the nulls that stand for "not stated".
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
