package io.undercurrent.survey.roster;

/** A value that a rule refuses. The message says what it must be, never what it was. */
final class InvalidValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidValue(String message) {
        // Without a stack trace: a file can hold a million of them.
        super(message, null, false, false);
    }
}
