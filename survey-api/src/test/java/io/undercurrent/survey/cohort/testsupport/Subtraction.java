package io.undercurrent.survey.cohort.testsupport;

import io.undercurrent.survey.cohort.Headcount;
import io.undercurrent.survey.cohort.Plan;
import io.undercurrent.survey.cohort.PlannedCohort;
import io.undercurrent.survey.cohort.PlannedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The attacker: tries every combination of two reports' cohorts, by plain enumeration.
 *
 * <p>It shares nothing with the planner but its answer. A combination is a set of cohorts of both reports; it isolates
 * the people who are in a chosen cohort of one report and in no chosen cohort of the other.
 */
public final class Subtraction {

    private final int[][] people;
    private final int rows;
    private final int columns;

    /** Two reports of a plan, by their position in it. */
    public Subtraction(Plan plan, int first, int second, List<Headcount> headcounts) {
        PlannedReport left = plan.reports().get(first);
        PlannedReport right = plan.reports().get(second);
        List<String> lefts = left.cohorts().stream().map(PlannedCohort::id).toList();
        List<String> rights = right.cohorts().stream().map(PlannedCohort::id).toList();
        rows = lefts.size();
        columns = rights.size();
        people = new int[rows][columns];
        for (Headcount headcount : headcounts) {
            String row = left.cohortOf(headcount.values().get(first)).orElseThrow();
            String column = right.cohortOf(headcount.values().get(second)).orElseThrow();
            people[lefts.indexOf(row)][rights.indexOf(column)] += headcount.people();
        }
    }

    /** Fewest people that a combination isolates, of those that really combine the two; empty if none does. */
    public OptionalInt fewestIsolated() {
        return components().stream()
                .flatMapToInt(component -> IntStream.range(1, 1 << Integer.bitCount(component))
                        .map(choice -> spread(choice, component))
                        .filter(chosen ->
                                divides(chosen, component & rowMask()) && divides(chosen, component & ~rowMask()))
                        .map(this::isolated))
                .min();
    }

    private int rowMask() {
        return (1 << rows) - 1;
    }

    private static boolean divides(int chosen, int cohorts) {
        return (chosen & cohorts) != 0 && (chosen & cohorts) != cohorts;
    }

    private int isolated(int chosen) {
        int isolated = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean apart = (chosen >> row & 1) != (chosen >> rows + column & 1);
                isolated += apart ? people[row][column] : 0;
            }
        }
        return isolated;
    }

    /** The bits of {@code choice} at the places where {@code component} has a bit. */
    private static int spread(int choice, int component) {
        int chosen = 0;
        int rest = component;
        for (int bit = 0; rest != 0; bit++, rest &= rest - 1) {
            chosen |= (choice >> bit & 1) * Integer.lowestOneBit(rest);
        }
        return chosen;
    }

    private List<Integer> components() {
        List<Integer> components = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int start = 1 << row;
            if (components.stream().noneMatch(component -> (component & start) != 0)) {
                components.add(reachable(start));
            }
        }
        return components;
    }

    private int reachable(int start) {
        int before;
        int reached = start;
        do {
            before = reached;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    int pair = 1 << row | 1 << rows + column;
                    reached |= people[row][column] > 0 && (reached & pair) != 0 ? pair : 0;
                }
            }
        } while (reached != before);
        return reached;
    }
}
