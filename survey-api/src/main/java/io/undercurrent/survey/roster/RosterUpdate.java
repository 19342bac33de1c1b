package io.undercurrent.survey.roster;

/**
 * What a file is to do to the roster besides adding and changing people.
 *
 * @param dryRun do it all and undo it
 * @param removeMissing remove everybody who is not in the file
 * @param account who does it
 */
record RosterUpdate(boolean dryRun, boolean removeMissing, String account) {}
