package io.undercurrent.dashboard.sealing;

import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that the groups of a report form a tree of unions of cohorts: the root holds them all, and siblings share none.
 * Overlapping siblings would publish, as a difference, a group that nobody merged.
 */
final class GroupTreeCheck {

    private final String list;
    private final Defects defects;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Set<String>> takenBelow = new HashMap<>();

    private GroupTreeCheck(String list, Defects defects) {
        this.list = list;
        this.defects = defects;
    }

    static void check(String list, Report report, Defects defects) {
        defects.unless(!report.groups().isEmpty(), list, "must hold at least the root");
        var check = new GroupTreeCheck(list, defects);
        Set<String> all = report.cohorts().stream().map(Cohort::id).collect(Collectors.toSet());
        for (int i = 0; i < report.groups().size(); i++) {
            check.check(list + "[" + i + "]", report.groups().get(i), all);
        }
    }

    private void check(String place, Group group, Set<String> all) {
        boolean isRoot = groups.isEmpty();
        boolean isNew = group.id() != null && groups.putIfAbsent(group.id(), group) == null;
        defects.unless(isNew, place + ".id", "is missing or repeated");
        defects.unless(
                Set.copyOf(group.cohorts()).size() == group.cohorts().size(), place + ".cohorts", "repeat a cohort");
        if (isRoot) {
            checkRoot(place, group, all);
        } else {
            checkChild(place, group);
        }
    }

    private void checkRoot(String place, Group root, Set<String> all) {
        defects.unless(root.parent() == null && root.level() == 0, place, "must be the root, at level 0");
        defects.unless(Set.copyOf(root.cohorts()).equals(all), place + ".cohorts", "must be all cohorts of the report");
    }

    private void checkChild(String place, Group group) {
        Group parent = groups.get(group.parent());
        defects.unless(parent != null && parent != group, place + ".parent", "must be a group that stands before it");
        if (parent == null) {
            return;
        }
        defects.unless(group.level() == parent.level() + 1, place + ".level", "must be one more than its parent's");
        defects.unless(!group.cohorts().isEmpty(), place + ".cohorts", "must not be empty");
        defects.unless(
                Set.copyOf(parent.cohorts()).containsAll(group.cohorts()), place + ".cohorts", "must be its parent's");
        defects.unless(takeBelow(parent, group.cohorts()), place + ".cohorts", "are a sibling's, too");
    }

    private boolean takeBelow(Group parent, List<String> cohorts) {
        Set<String> taken = takenBelow.computeIfAbsent(parent.id(), id -> new HashSet<>());
        return cohorts.stream().filter(cohort -> !taken.add(cohort)).findAny().isEmpty();
    }
}
