package io.undercurrent.dashboard.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing that is wrong with an import, and where. It never repeats what stands in a field: that is an answer.
 *
 * @param line from 1
 * @param column from 1: in the mapping the character, in the CSV the field
 */
record ImportFault(Source source, long line, int column, String message) {

    /** Which of the two files is meant. */
    enum Source {
        @JsonProperty("csv")
        CSV,
        @JsonProperty("mapping")
        MAPPING
    }
}
