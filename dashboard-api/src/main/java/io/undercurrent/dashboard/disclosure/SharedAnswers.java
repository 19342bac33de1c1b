package io.undercurrent.dashboard.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds whether two reports' blocks, taken together, single out fewer than t answers.
 *
 * <p>Take some blocks U of one report and some blocks V of the other, such that everybody of V is in U, too: the figures
 * of U less those of V are figures of the rest of U. Whatever sums and differences of two reports single out is made of
 * such rests, none of which overlap: weigh each block by its part in the sum; each person's two weights differ by 0 or 1,
 * and the blocks above each level are such a pair. So it is enough that no rest has 1 to t - 1 answers.
 *
 * <p>How many answers the people have whom two blocks share is not known, and need not be. For a rest that holds the
 * people common to a given row (a block of the one report, in U) and column (one of the other, not in V), the fewest
 * answers are a minimum cut of the network source, columns, rows, sink, with an edge for each pair that shares somebody
 * (J. C. Picard, Management Science 22, 1976, on closures). It is found by going on from one maximum flow for all.
 */
final class SharedAnswers {

    private final long[] rows;
    private final long[] columns;
    private final boolean[][] shared;
    private final Flow common;

    /**
     * @param rows answers of each block of the one report
     * @param columns answers of each block of the other
     * @param shared by row and column, whether they share anybody who was invited
     */
    SharedAnswers(long[] rows, long[] columns, boolean[][] shared) {
        this.rows = rows;
        this.columns = columns;
        this.shared = shared;
        this.common = new Flow();
        common.increase(-1, -1, Long.MAX_VALUE);
    }

    /**
     * A column that has to be merged with another, because what it leaves of a row, or of several, is 1 to t - 1 answers.
     * Where the two reports do not count the same answers, as when somebody's ballots differ, the rest is taken as it is
     * published.
     */
    Optional<Integer> isolating(int t) {
        long missing = Arrays.stream(columns).sum() - common.total;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                if (shared[row][column] && common.sent[row][column] < t + missing) {
                    long rest = new Flow(common).increase(row, column, t + missing) - missing;
                    if (rest > 0 && rest < t) {
                        return Optional.of(column);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A flow from columns to rows, at most as much as each has answers. */
    private final class Flow {

        private final long[][] sent;
        private final long[] left;
        private final long[] room;
        private long total;

        Flow() {
            sent = new long[rows.length][columns.length];
            left = columns.clone();
            room = rows.clone();
        }

        Flow(Flow other) {
            sent = Arrays.stream(other.sent).map(long[]::clone).toArray(long[][]::new);
            left = other.left.clone();
            room = other.room.clone();
        }

        /**
         * Goes on until there is no way left, or {@code limit} more has been sent.
         *
         * @param from a row from which any amount may start besides, or -1
         * @param to a column in which any amount may end besides, or -1
         * @return how much more was sent
         */
        long increase(int from, int to, long limit) {
            long more = 0;
            for (var way = new Way(this, from, to); more < limit && way.isFound(); way = new Way(this, from, to)) {
                more += way.take(limit - more);
            }
            total += more;
            return more;
        }
    }

    /** A shortest way by which more can flow, found by breadth. Rows are numbered first, then columns. */
    private final class Way {

        private static final int NONE = -1;
        private static final int START = -2;

        private final Flow flow;
        private final int from;
        private final int to;
        private final int[] before = new int[rows.length + columns.length];
        private final int end;

        Way(Flow flow, int from, int to) {
            this.flow = flow;
            this.from = from;
            this.to = to;
            Arrays.fill(before, NONE);
            this.end = search();
        }

        boolean isFound() {
            return end != NONE;
        }

        private int search() {
            var queue = new ArrayDeque<Integer>();
            for (int column = 0; column < columns.length; column++) {
                if (flow.left[column] > 0) {
                    reach(rows.length + column, START, queue);
                }
            }
            if (from >= 0) {
                reach(from, START, queue);
            }
            while (!queue.isEmpty()) {
                int next = queue.remove();
                if (isEnd(next)) {
                    return next;
                }
                if (next < rows.length) {
                    back(next, queue);
                } else {
                    on(next, queue);
                }
            }
            return NONE;
        }

        private boolean isEnd(int vertex) {
            return vertex < rows.length ? flow.room[vertex] > 0 : vertex - rows.length == to;
        }

        /** From a row back to the columns that flow into it. */
        private void back(int row, ArrayDeque<Integer> queue) {
            for (int column = 0; column < columns.length; column++) {
                if (flow.sent[row][column] > 0) {
                    reach(rows.length + column, row, queue);
                }
            }
        }

        /** From a column to the rows that share somebody with it. */
        private void on(int vertex, ArrayDeque<Integer> queue) {
            for (int row = 0; row < rows.length; row++) {
                if (shared[row][vertex - rows.length]) {
                    reach(row, vertex, queue);
                }
            }
        }

        private void reach(int vertex, int by, ArrayDeque<Integer> queue) {
            if (before[vertex] == NONE) {
                before[vertex] = by;
                queue.add(vertex);
            }
        }

        /** Sends as much as fits, at most {@code limit}; returns how much. */
        long take(long limit) {
            long fits = Math.min(limit, end < rows.length ? flow.room[end] : limit);
            int vertex = end;
            for (; before[vertex] != START; vertex = before[vertex]) {
                if (before[vertex] < rows.length) {
                    fits = Math.min(fits, flow.sent[before[vertex]][vertex - rows.length]);
                }
            }
            if (vertex >= rows.length) {
                fits = Math.min(fits, flow.left[vertex - rows.length]);
            }
            send(fits);
            return fits;
        }

        private void send(long amount) {
            if (end < rows.length) {
                flow.room[end] -= amount;
            }
            int vertex = end;
            for (; before[vertex] != START; vertex = before[vertex]) {
                if (before[vertex] < rows.length) {
                    flow.sent[before[vertex]][vertex - rows.length] -= amount;
                } else {
                    flow.sent[vertex][before[vertex] - rows.length] += amount;
                }
            }
            if (vertex >= rows.length) {
                flow.left[vertex - rows.length] -= amount;
            }
        }
    }
}
