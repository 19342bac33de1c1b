package io.undercurrent.dashboard.tally;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a tally proceeds. */
@ConfigMapping(prefix = "undercurrent.tally")
interface TallyConfig {

    /** Ballots between two checkpoints: what a crash makes the tally read again, at most. */
    @WithDefault("10000")
    int checkpointEvery();

    /** Requests in a row that may fail without one ballot arriving, until the tally stops and says so. */
    @WithDefault("6")
    int attempts();

    /** The pause before the second attempt; it doubles from there, up to a minute. */
    @WithDefault("1s")
    Duration pause();
}
