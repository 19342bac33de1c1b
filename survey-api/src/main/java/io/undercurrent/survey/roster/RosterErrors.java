package io.undercurrent.survey.roster;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** Collects what is wrong with a file: everything is counted, and the first thousand places are kept. */
final class RosterErrors {

    /** The most that are kept: nobody mends more by hand, and memory has to be bounded. */
    static final int LISTED = 1_000;

    private final Queue<RosterError> latestFirst = new PriorityQueue<>(Comparator.reverseOrder());
    private long count;

    void add(long line, String column, String message) {
        count++;
        latestFirst.add(new RosterError(line, column, message));
        if (latestFirst.size() > LISTED) {
            latestFirst.remove();
        }
    }

    /** All that were added, kept or not. */
    long count() {
        return count;
    }

    /** The first {@value #LISTED} in the order of the file. */
    List<RosterError> listed() {
        return latestFirst.stream().sorted().toList();
    }
}
