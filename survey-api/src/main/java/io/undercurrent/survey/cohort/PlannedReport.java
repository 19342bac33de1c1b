package io.undercurrent.survey.cohort;

import io.undercurrent.contract.wave.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One report of a plan: a partition of the roster, and the groups that may be published from it.
 *
 * @param name {@code unit} or a roster attribute
 * @param cohorts the partition, ascending by people and then by id: the order in which small ones are merged
 * @param groups the root first, every group after its parent
 * @param cohortByValue the cohort id of every unit path or category on the roster; ask {@link #cohortOf} instead
 * @param exactPeople people whose cohort is exactly their own unit or category
 */
public record PlannedReport(
        String name,
        List<PlannedCohort> cohorts,
        List<Group> groups,
        Map<String, String> cohortByValue,
        int exactPeople) {

    /** The key in {@code cohortByValue} of people for whom the roster says nothing. */
    public static final String NOT_STATED = RosterValue.NOT_STATED;

    public PlannedReport {
        cohorts = List.copyOf(cohorts);
        groups = List.copyOf(groups);
        cohortByValue = Map.copyOf(cohortByValue);
    }

    /** Everyone on the roster. */
    public int invited() {
        return cohorts.stream().mapToInt(PlannedCohort::invited).sum();
    }

    /** The share of people whose cohort is exactly their own unit or category, 0 to 1. */
    public double exactShare() {
        return (double) exactPeople / invited();
    }

    /**
     * The id of the cohort of the people with this value.
     *
     * @param value as on the roster; null or blank is not stated
     * @return empty if nobody had that value when the plan was made
     */
    public Optional<String> cohortOf(String value) {
        return Optional.ofNullable(cohortByValue.get(RosterValue.canonical(name, value)));
    }
}
