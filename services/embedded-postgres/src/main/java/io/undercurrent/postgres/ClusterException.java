package io.undercurrent.postgres;

/**
 * A cluster could not be started or stopped. The message is written for the person who ran the command: it names the
 * directory or process and says what to do. It holds no password.
 */
public final class ClusterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClusterException(String message) {
        super(message);
    }

    ClusterException(String message, Throwable cause) {
        super(message, cause);
    }
}
