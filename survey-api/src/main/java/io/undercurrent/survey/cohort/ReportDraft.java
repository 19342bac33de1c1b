package io.undercurrent.survey.cohort;

import io.undercurrent.contract.wave.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One report while it is planned: the partition of the roster that it has so far. */
final class ReportDraft {

    private final String name;
    private final int position;
    private final SortedMap<String, Integer> peopleByValue = new TreeMap<>();
    private final Map<String, Integer> newcomersByValue = new HashMap<>();
    private Branch root;

    /** The report at {@code position} of the plan; {@code headcounts} are canonical and hold at least k people. */
    ReportDraft(String name, int position, int k, List<Headcount> headcounts) {
        this.name = name;
        this.position = position;
        headcounts.forEach(headcount -> peopleByValue.merge(valueOf(headcount), headcount.people(), Integer::sum));
        headcounts.forEach(
                headcount -> newcomersByValue.merge(valueOf(headcount), headcount.newcomers(), Integer::sum));
        this.root = isFlat() ? new FlatPlanner(k).plan(peopleByValue) : new TreePlanner(k).plan(peopleByValue);
    }

    String name() {
        return name;
    }

    /** The name as it stands in a sentence. */
    String label() {
        return name.replace('_', ' ');
    }

    boolean isFlat() {
        return !name.equals(Report.UNIT);
    }

    String valueOf(Headcount headcount) {
        return headcount.values().get(position);
    }

    /** The partition, in an order that does not depend on the order of the roster. */
    List<Branch> cohorts() {
        return root.cohorts().toList();
    }

    /** The place in {@link #cohorts} of the cohort of every value. */
    Map<String, Integer> cohortNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        List<Branch> cohorts = cohorts();
        for (int number = 0; number < cohorts.size(); number++) {
            for (String value : cohorts.get(number).values()) {
                numbers.put(value, number);
            }
        }
        return numbers;
    }

    /** Replaces two cohorts of this flat report by one. */
    Branch merge(Branch first, Branch second) {
        Branch merged = Branch.merged(List.of(first, second));
        List<Branch> classes = cohorts();
        root = FlatPlanner.everyone(
                Stream.concat(classes.stream().filter(cohort -> cohort != first && cohort != second), Stream.of(merged))
                        .toList());
        return merged;
    }

    PlannedReport finished() {
        return GroupList.report(name, root, peopleByValue, newcomersByValue);
    }
}
