package io.undercurrent.survey.roster;

/** A file that cannot be read any further, because it is not clear where the next field or record begins. */
final class BrokenCsv extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final int field;

    /**
     * @param line the line, from 1, on which the unreadable record begins
     * @param field the index of its unreadable field
     * @param message what is wrong with that field, continuing its name
     */
    BrokenCsv(long line, int field, String message) {
        super(message);
        this.line = line;
        this.field = field;
    }

    long line() {
        return line;
    }

    int field() {
        return field;
    }
}
