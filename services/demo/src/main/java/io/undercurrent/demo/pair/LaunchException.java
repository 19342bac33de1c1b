package io.undercurrent.demo.pair;

/**
 * Something that was to be started or reached was not. The message is written for the person who ran the command: what
 * happened, where, and what to do about it. It holds no password.
 */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
