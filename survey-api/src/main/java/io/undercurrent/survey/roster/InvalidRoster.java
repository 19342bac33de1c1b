package io.undercurrent.survey.roster;

import java.util.List;

/** A roster file that cannot be applied. Nothing of it was. */
final class InvalidRoster extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RosterError> errors;
    private final long errorCount;

    InvalidRoster(RosterErrors errors) {
        super("The roster file has " + errors.count() + " errors");
        this.errors = errors.listed();
        this.errorCount = errors.count();
    }

    /** The first errors, in the order of the file. */
    List<RosterError> errors() {
        return errors;
    }

    /** All errors. */
    long errorCount() {
        return errorCount;
    }
}
