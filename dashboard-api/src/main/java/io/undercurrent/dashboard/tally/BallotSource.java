package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.Bytes;
import java.io.IOException;
import java.util.UUID;

/** Where the sealed ballots of a closed wave come from. */
interface BallotSource {

    /**
     * Asks for the ballots of one report.
     *
     * @param after the ballot id behind which to start, or null for all
     * @throws IOException if they cannot be had now
     * @throws TallyStopped if asking again would not help
     */
    BallotStream open(UUID waveId, String report, Bytes after) throws IOException, TallyStopped;
}
