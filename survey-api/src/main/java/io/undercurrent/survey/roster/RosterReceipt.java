package io.undercurrent.survey.roster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a roster file did, or, on a dry run, would have done.
 *
 * @param lines people in the file
 * @param added people who were not in the roster
 * @param changed people of whom anything changed
 * @param unchanged people who stood in the roster just so
 * @param removed people who were in the roster and not in the file
 * @param applied whether it was done; false on a dry run
 */
@Schema(description = "What a roster file did, or, on a dry run, would have done; all figures are people")
record RosterReceipt(long lines, long added, long changed, long unchanged, long removed, boolean applied) {

    static RosterReceipt of(long lines, RosterChanges changes, boolean applied) {
        long unchanged = lines - changes.added() - changes.changed();
        return new RosterReceipt(lines, changes.added(), changes.changed(), unchanged, changes.removed(), applied);
    }
}
