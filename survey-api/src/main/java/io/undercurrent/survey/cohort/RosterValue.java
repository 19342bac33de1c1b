package io.undercurrent.survey.cohort;

import io.undercurrent.contract.wave.Report;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on the roster, in the one spelling that the planner compares. */
final class RosterValue {

    /** The category, or the unit, of people for whom the roster says nothing. */
    static final String NOT_STATED = "(not stated)";

    private static final String SEPARATOR = "/";

    private RosterValue() {}

    /** {@code value} without blanks at its ends, or at the ends of a path's segments; never null or blank. */
    static String canonical(String report, String value) {
        if (value == null || value.isBlank()) {
            return NOT_STATED;
        }
        return report.equals(Report.UNIT) ? path(segments(value)) : value.strip();
    }

    /** The names of the units on the way down a path; blank segments do not count. */
    static List<String> segments(String path) {
        return Arrays.stream(path.split(SEPARATOR))
                .map(String::strip)
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static String path(List<String> segments) {
        return segments.isEmpty() ? NOT_STATED : segments.stream().collect(Collectors.joining(SEPARATOR));
    }
}
