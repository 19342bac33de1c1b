package io.undercurrent.survey.instrument;

/** An instrument that cannot be used; the service does not start with it. The message names file, line and column. */
final class InvalidInstrument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidInstrument(String message) {
        super(message);
    }
}
