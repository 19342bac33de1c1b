package io.undercurrent.dashboard.tally;

import java.time.Duration;

/**
 * How often survey-api is asked again, and with what pauses between.
 *
 * @param attempts requests in a row that may fail
 * @param pause before the second attempt; it doubles from there, up to a minute
 */
record Patience(int attempts, Duration pause) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    static Patience of(TallyConfig config) {
        return new Patience(config.attempts(), config.pause());
    }

    /**
     * Waits for the next attempt.
     *
     * @param failures attempts in a row that have failed
     * @throws TallyStopped if they were too many
     */
    void awaitNext(int failures, Exception last) throws TallyStopped, InterruptedException {
        if (failures >= attempts) {
            throw new TallyStopped("survey-api could not be reached, or its answers were cut short.", last);
        }
        long millis = pause.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        Thread.sleep(Math.min(millis, LONGEST_PAUSE.toMillis()));
    }
}
