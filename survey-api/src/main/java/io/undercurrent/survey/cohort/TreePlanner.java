package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Divides the organisation tree into cohorts of at least k people, from the bottom up.
 *
 * <p>The parts of a unit are its sub-units and the people who stand directly in it. Parts below k merge with each
 * other, the smallest first; if all of them together are below k they go into the smallest other part, and there into
 * its smallest cohort. A unit that could not be divided without a part below k stays whole.
 */
final class TreePlanner {

    private final int k;

    TreePlanner(int k) {
        this.k = k;
    }

    /** The tree over all people; {@code peopleByPath} holds at least k. */
    Branch plan(Map<String, Integer> peopleByPath) {
        return divide(UnitNode.tree(peopleByPath));
    }

    private Branch divide(UnitNode unit) {
        if (unit.subUnits().isEmpty() || unit.people() < k) {
            return unit.whole();
        }
        Map<Boolean, List<Branch>> parts = Stream.concat(
                        unit.direct(), unit.subUnits().stream().map(this::divide))
                .collect(Collectors.partitioningBy(part -> part.people() < k));
        return Branch.unit(unit.id(), unit.name(), classes(parts.get(false), parts.get(true)));
    }

    /** The large parts as they are, unless the small ones must join them, and the merged small ones. */
    private List<Branch> classes(List<Branch> large, List<Branch> small) {
        List<List<Branch>> batches = new ArrayList<>();
        List<Branch> open = new ArrayList<>();
        for (Branch part : small.stream().sorted(Branch.BY_PEOPLE).toList()) {
            open.add(part);
            if (open.stream().mapToInt(Branch::people).sum() >= k) {
                batches.add(open);
                open = new ArrayList<>();
            }
        }
        if (batches.isEmpty()) {
            return open.isEmpty() ? large : absorbed(large, Branch.merged(open));
        }
        batches.get(batches.size() - 1).addAll(open);
        return Stream.concat(large.stream(), batches.stream().map(Branch::merged))
                .toList();
    }

    private static List<Branch> absorbed(List<Branch> large, Branch rest) {
        Branch host = large.stream().min(Branch.BY_PEOPLE).orElseThrow();
        return large.stream()
                .map(part -> part == host ? host.absorb(rest) : part)
                .toList();
    }
}
