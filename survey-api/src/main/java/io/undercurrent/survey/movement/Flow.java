package io.undercurrent.survey.movement;

/**
 * People who stood in one cohort of a report in one wave and in one of the same report in the next.
 *
 * @param from null for people who were not asked in the earlier wave
 * @param to null for people who are not asked in the later one
 */
record Flow(String from, String to, int people) {}
