package io.undercurrent.dashboard.imports;

/** A field of the CSV that the mapping does not explain. The message names the column and never the field's text. */
final class UnreadableField extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableField(String message) {
        // Half a million of them may be counted in one file: no stack traces.
        super(message, null, false, false);
    }
}
