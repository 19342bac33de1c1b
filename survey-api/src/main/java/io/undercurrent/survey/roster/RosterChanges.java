package io.undercurrent.survey.roster;

/**
 * What a file changed in the roster.
 *
 * @param added people
 * @param changed people
 * @param removed people
 */
record RosterChanges(long added, long changed, long removed) {}
