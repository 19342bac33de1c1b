package io.undercurrent.survey.cohort;

import io.undercurrent.contract.wave.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the branches of one report down as the groups and cohorts that the manifest will list. */
final class GroupList {

    private static final Comparator<PlannedCohort> MERGE_ORDER =
            Comparator.comparingInt(PlannedCohort::invited).thenComparing(PlannedCohort::id);

    /** Siblings: the exact ones first, so that the merged rest stands at the end. */
    private static final Comparator<Branch> READING_ORDER = Comparator.comparing((Branch branch) -> !branch.isExact())
            .thenComparing(Branch::name)
            .thenComparing(branch -> branch.members().get(0));

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, String> cohortByValue = new HashMap<>();

    private final Map<String, Integer> newcomersByValue;

    private GroupList(Map<String, Integer> newcomersByValue) {
        this.newcomersByValue = newcomersByValue;
    }

    /** The report {@code name} over {@code root}, given how many people, and how many newcomers, have each value. */
    static PlannedReport report(
            String name, Branch root, Map<String, Integer> peopleByValue, Map<String, Integer> newcomersByValue) {
        var list = new GroupList(newcomersByValue);
        List<PlannedCohort> cohorts = list.add(root, null, 0);
        int exact = list.exactPeople(name, peopleByValue) + list.exactPeople(name, newcomersByValue);
        return new PlannedReport(name, cohorts, list.groups, list.cohortByValue, exact);
    }

    /** Adds a group and all below it; returns its cohorts in merge order. */
    private List<PlannedCohort> add(Branch branch, String parent, int level) {
        String id = branch.isExact() ? branch.members().get(0) : GroupNaming.mergedId(parent, branch.members());
        int place = groups.size();
        List<PlannedCohort> cohorts = new ArrayList<>();
        if (branch.isCohort()) {
            cohorts.add(new PlannedCohort(id, branch.people() + newcomers(branch)));
            branch.values().forEach(value -> cohortByValue.put(value, id));
        }
        branch.children().stream().sorted(READING_ORDER).forEach(child -> cohorts.addAll(add(child, id, level + 1)));
        cohorts.sort(MERGE_ORDER);
        List<String> ids = cohorts.stream().map(PlannedCohort::id).toList();
        groups.add(place, new Group(id, branch.name(), parent, level, branch.isExact(), branch.members(), ids));
        return cohorts;
    }

    private int newcomers(Branch cohort) {
        return cohort.values().stream()
                .mapToInt(value -> newcomersByValue.getOrDefault(value, 0))
                .sum();
    }

    private int exactPeople(String report, Map<String, Integer> peopleByValue) {
        return peopleByValue.entrySet().stream()
                .filter(entry -> isExact(report, entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private boolean isExact(String report, String value) {
        String own = GroupNaming.valueId(report, value);
        String cohort = cohortByValue.get(value);
        return cohort.equals(own) || cohort.equals(GroupNaming.directId(own));
    }
}
