package io.undercurrent.rest.failure;

/**
 * A failure as its types and places alone. The message of a database driver or a parser quotes the data that it stumbled
 * over, and on the anonymous paths that data is a credential or a ballot.
 */
final class MessageFree extends Exception {

    private static final int DEEPEST_CAUSE = 10;

    private MessageFree(Throwable original, int depth) {
        super(
                original.getClass().getName(),
                original.getCause() == null || depth == DEEPEST_CAUSE
                        ? null
                        : new MessageFree(original.getCause(), depth + 1),
                false,
                true);
        setStackTrace(original.getStackTrace());
    }

    @Override
    public String toString() {
        return getMessage();
    }

    static MessageFree of(Throwable original) {
        return new MessageFree(original, 0);
    }
}
