package io.undercurrent.survey.cohort;

/**
 * A class of one report's partition of the roster, before it has a key.
 *
 * @param id unique in its report: the id of the smallest group that holds it
 * @param invited people in it; at least k
 */
public record PlannedCohort(String id, int invited) {}
