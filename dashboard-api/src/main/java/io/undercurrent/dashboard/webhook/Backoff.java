package io.undercurrent.dashboard.webhook;

import java.time.Duration;

/**
 * How long a message waits for its next attempt.
 *
 * @param attempts after which it is given up, at least 1
 * @param first pause; each further one is four times as long, a day at most
 */
record Backoff(int attempts, Duration first) {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_STEPS = 15;

    boolean isOver(int made) {
        return made >= attempts;
    }

    /** @param made attempts so far, at least 1 */
    Duration pauseAfter(int made) {
        var pause = first.multipliedBy(1L << 2 * Math.min(made - 1, MOST_STEPS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
