package io.undercurrent.survey.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a roster file, and where. It never holds what stands there.
 *
 * @param line the line of the file, from 1, on which the record begins
 * @param column the name of the column; null where the record as a whole is wrong
 * @param message what was expected, as a sentence without a full stop
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RosterError(
        @Schema(examples = "17") long line,
        @Schema(examples = "email") String column,
        @Schema(examples = "must be an e-mail address") String message)
        implements Comparable<RosterError> {

    private static final Comparator<RosterError> ORDER = Comparator.comparingLong(RosterError::line)
            .thenComparing(RosterError::column, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RosterError::message);

    /** In the order of the file. */
    @Override
    public int compareTo(RosterError other) {
        return ORDER.compare(this, other);
    }
}
