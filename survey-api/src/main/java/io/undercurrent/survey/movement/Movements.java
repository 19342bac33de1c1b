package io.undercurrent.survey.movement;

import io.undercurrent.contract.wave.Comparability.OfReport;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.survey.wave.FrozenPlan.FrozenReport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which groups of a report nobody, or at least t people, joined or left since the wave before. */
final class Movements {

    private final FrozenReport before;
    private final FrozenReport now;
    private final int t;

    /** @param t fewest people whose coming and going may show in a comparison */
    Movements(FrozenReport before, FrozenReport now, int t) {
        this.before = before;
        this.now = now;
        this.t = t;
    }

    /**
     * What of the report is comparable.
     *
     * <p>Of a union of cohorts that is made only when answers are counted, the people who moved between its parts did not
     * move. It is comparable for certain if nobody moved in or out of any part, or if t people came to or left one part
     * from or to outside all cohorts: so a cohort is named if one of the two holds for it.
     */
    OfReport comparable(List<Flow> flows) {
        var moved = new HashMap<String, Integer>();
        var movedOfCohort = new HashMap<String, Integer>();
        var outside = new HashMap<String, Integer>();
        var groupsBefore = groupsByCohort(before);
        var groupsNow = groupsByCohort(now);
        for (Flow flow : flows) {
            var left = flow.from() == null ? Set.<String>of() : groupsBefore.get(flow.from());
            var joined = flow.to() == null ? Set.<String>of() : groupsNow.get(flow.to());
            differing(left, joined).forEach(group -> moved.merge(group, flow.people(), Integer::sum));
            var ends = differing(cohorts(flow.from()), cohorts(flow.to()));
            ends.forEach(cohort -> movedOfCohort.merge(cohort, flow.people(), Integer::sum));
            if (ends.size() == 1) {
                ends.forEach(cohort -> outside.merge(cohort, flow.people(), Integer::sum));
            }
        }
        var known = before.groups().stream().map(Group::id).collect(Collectors.toSet());
        var knownCohorts = Set.copyOf(before.cohorts());
        return new OfReport(
                now.name(),
                now.groups().stream()
                        .map(Group::id)
                        .filter(known::contains)
                        .filter(group -> isSafe(moved.getOrDefault(group, 0)))
                        .toList(),
                now.cohorts().stream()
                        .filter(knownCohorts::contains)
                        .filter(cohort -> !movedOfCohort.containsKey(cohort) || outside.getOrDefault(cohort, 0) >= t)
                        .toList());
    }

    private boolean isSafe(int people) {
        return people == 0 || people >= t;
    }

    private static Set<String> cohorts(String cohort) {
        return cohort == null ? Set.of() : Set.of(cohort);
    }

    private static Map<String, Set<String>> groupsByCohort(FrozenReport report) {
        var groups = new HashMap<String, Set<String>>();
        for (Group group : report.groups()) {
            group.cohorts().forEach(cohort -> groups.computeIfAbsent(cohort, any -> new HashSet<>())
                    .add(group.id()));
        }
        return groups;
    }

    private static Set<String> differing(Set<String> one, Set<String> other) {
        var differing = new HashSet<>(one);
        other.forEach(element -> {
            if (!differing.remove(element)) {
                differing.add(element);
            }
        });
        return differing;
    }
}
