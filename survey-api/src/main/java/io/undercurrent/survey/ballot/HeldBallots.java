package io.undercurrent.survey.ballot;

import io.undercurrent.contract.Bytes;
import java.util.List;

/** All that the ballot box holds for one person's credentials: whole rows, as they are stored. */
record HeldBallots(List<HeldBallot> ballots) {

    /**
     * One row of the box.
     *
     * @param ballotId SHA-256 of the credential's prepared message
     * @param keyId the key of the cohort
     * @param sealed as it was cast
     */
    record HeldBallot(Bytes ballotId, String report, Bytes keyId, Bytes sealed) {}
}
