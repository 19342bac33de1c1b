package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.Bytes;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import java.util.Map;

/**
 * How far the tally of one report is.
 *
 * @param lastBallotId the last ballot counted, null before the first
 * @param opened ballots read so far
 * @param spoiled ballots among them that could not be opened or held no valid answers
 * @param complete whether there are no more
 * @param statistics what the others come to, by cohort; a cohort without any may be left out
 */
record Checkpoint(
        Bytes lastBallotId, long opened, long spoiled, boolean complete, Map<String, CohortStatistics> statistics) {

    /** Nothing read yet. */
    static final Checkpoint START = new Checkpoint(null, 0, 0, false, Map.of());
}
