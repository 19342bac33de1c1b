package io.undercurrent.auditor.published;

/** Something that should have been published is missing, or is not what it should be. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }
}
