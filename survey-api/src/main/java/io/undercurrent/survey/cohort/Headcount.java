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
 * @param people who count towards k, at least 0
 * @param newcomers people besides, at least 0, who have been on the roster for so short a time that they may have been made
 *     up, and do not count
 */
public record Headcount(List<String> values, int people, int newcomers) {

    /** Everybody counts. */
    public Headcount(List<String> values, int people) {
        this(values, people, 0);
    }

    /**
     * @throws IllegalArgumentException if {@code people} or {@code newcomers} is negative
     */
    public Headcount {
        if (people < 0 || newcomers < 0) {
            throw new IllegalArgumentException("people must not be negative: " + people + ", " + newcomers);
        }
        // List.copyOf refuses the nulls that stand for "not stated".
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
