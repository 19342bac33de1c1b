package io.undercurrent.dashboard.release;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import java.util.List;
import java.util.Map;

/**
 * One report of a tallied wave: who could answer, and what the answers of each cohort come to.
 *
 * @param name {@code unit} for the organisation tree, or a roster attribute
 * @param groups as the manifest froze them: the root first, every group after its parent; the root's cohorts stand in
 *     the order in which small ones are merged
 * @param invited people invited by cohort id
 * @param statistics by cohort id; a cohort from which no ballot came may be left out
 */
public record TalliedReport(
        String name, List<Group> groups, Map<String, Integer> invited, Map<String, CohortStatistics> statistics) {

    public TalliedReport {
        groups = List.copyOf(groups);
        invited = Map.copyOf(invited);
        statistics = Map.copyOf(statistics);
    }
}
