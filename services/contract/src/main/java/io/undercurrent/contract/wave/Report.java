package io.undercurrent.contract.wave;

import java.util.List;

/**
 * One way of cutting the results, frozen: its cohorts and the groups that are unions of them.
 *
 * @param name {@code unit} for the organisation tree, {@code comment}, or a roster attribute
 * @param cohorts the partition of everyone invited, in the order in which small ones are merged
 * @param groups the root first, every group after its parent
 */
public record Report(String name, List<Cohort> cohorts, List<Group> groups) {

    /** The report that follows the organisation tree. */
    public static final String UNIT = "unit";

    /**
     * The report that comments are cast for: its ballots hold a {@link io.undercurrent.contract.ballot.Comment} and no
     * answers, so that no comment can be joined with scores, and its cohorts are divisions.
     */
    public static final String COMMENT = "comment";

    public Report {
        cohorts = List.copyOf(cohorts);
        groups = List.copyOf(groups);
    }

    /** Whether its ballots hold comments, and no answers. */
    public boolean holdsComments() {
        return name.equals(COMMENT);
    }
}
