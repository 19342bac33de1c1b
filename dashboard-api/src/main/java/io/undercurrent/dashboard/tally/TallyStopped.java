package io.undercurrent.dashboard.tally;

/** The tally cannot go on by itself. The message says why, as a sentence for people, and holds no internals. */
final class TallyStopped extends Exception {

    private static final long serialVersionUID = 1L;

    TallyStopped(String reason) {
        super(reason);
    }

    TallyStopped(String reason, Throwable cause) {
        super(reason, cause);
    }
}
