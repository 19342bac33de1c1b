package io.undercurrent.contract.wave;

import java.util.List;

/**
 * One way of cutting the results, frozen: its cohorts and the groups that are unions of them.
 *
 * @param name {@code unit} for the organisation tree, or a roster attribute
 * @param cohorts the partition of everyone invited, in the order in which small ones are merged
 * @param groups the root first, every group after its parent
 */
public record Report(String name, List<Cohort> cohorts, List<Group> groups) {

    /** The report that follows the organisation tree. */
    public static final String UNIT = "unit";

    public Report {
        cohorts = List.copyOf(cohorts);
        groups = List.copyOf(groups);
    }
}
