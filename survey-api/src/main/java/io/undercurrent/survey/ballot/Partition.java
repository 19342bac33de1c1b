package io.undercurrent.survey.ballot;

import java.util.UUID;

/** The table that holds the ballots of one wave. */
final class Partition {

    private Partition() {}

    /** A name made of hexadecimal digits alone, so that it can stand in a statement unquoted. */
    static String of(UUID waveId) {
        return "ballot_" + waveId.toString().replace("-", "");
    }
}
