package io.undercurrent.dashboard.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
 * answers are a minimum cut of the network source, columns, rows, sink, with an arc for each pair that shares somebody
 * (J. C. Picard, Management Science 22, 1976, on closures). One maximum flow is found for all; for a pair it is gone on
 * from. Vertices that no small cut parts are first drawn together, which leaves few pairs.
 */
final class SharedAnswers {

    private final long[] rows;
    private final long[] columns;
    private final Map<Pair, FlowNetwork.Arc> shared = new HashMap<>();
    private final DisjointSets<Integer> clusters = new DisjointSets<>();
    private final long missing;
    private final long enough;
    private final int t;

    private record Pair(int from, int to) {}

    /**
     * @param rows answers of each block of the one report
     * @param columns answers of each block of the other
     * @param met for each column, the rows with which it shares anybody who was invited
     * @param t fewest answers that may be singled out
     */
    SharedAnswers(long[] rows, long[] columns, List<Set<Integer>> met, int t) {
        this.rows = rows;
        this.columns = columns;
        var network = new FlowNetwork(rows.length + columns.length + 2);
        IntStream.range(0, rows.length).forEach(row -> network.connect(row, sink(), rows[row]));
        for (int column = 0; column < columns.length; column++) {
            network.connect(source(), vertex(column), columns[column]);
            for (int row : met.get(column)) {
                shared.put(new Pair(row, vertex(column)), network.connect(vertex(column), row, FlowNetwork.UNLIMITED));
            }
        }
        // Where the two reports do not count the same answers, as when somebody's ballots differ, the rest is taken as
        // it is published.
        this.missing = Arrays.stream(columns).sum() - network.increase(source(), sink(), FlowNetwork.UNLIMITED);
        this.enough = t + missing;
        this.t = t;
    }

    private int vertex(int column) {
        return rows.length + column;
    }

    private int source() {
        return rows.length + columns.length;
    }

    private int sink() {
        return source() + 1;
    }

    /**
     * What singles out 1 to t - 1 answers: they are of this column, or of several, and what is subtracted are others.
     *
     * @param column a column that holds some of the answers
     * @param subtracted columns; to merge it with one of these is to mend it
     */
    record Rest(int column, List<Integer> subtracted) {}

    /** The first rest that is too small; empty where there is none. */
    Optional<Rest> isolating() {
        drawTogether();
        Set<Pair> harmless = new HashSet<>();
        for (Pair pair : inOrder()) {
            var between = new Pair(cluster(pair.from), cluster(pair.to));
            if (between.from == between.to || harmless.contains(between)) {
                continue;
            }
            var network = network(between);
            long rest = network.increase(source(), sink(), enough) - missing;
            if (rest >= t) {
                clusters.unite(pair.from, pair.to);
                drawTogether();
            } else if (rest > 0) {
                return Optional.of(new Rest(pair.to - rows.length, reachedColumns(network)));
            } else {
                harmless.add(between);
            }
        }
        return Optional.empty();
    }

    private List<Pair> inOrder() {
        return shared.keySet().stream()
                .sorted((one, other) -> one.from == other.from ? one.to - other.to : one.from - other.from)
                .toList();
    }

    private int cluster(int vertex) {
        return clusters.representative(vertex);
    }

    /** Unites clusters between which enough can flow to and fro by what is between these two alone. */
    private void drawTogether() {
        Map<Pair, Long> flows = flowsBetweenClusters();
        boolean isUnited = false;
        for (var entry : flows.entrySet()) {
            var pair = entry.getKey();
            long backwards = flows.getOrDefault(new Pair(pair.to, pair.from), 0L);
            isUnited |= entry.getValue() >= enough && backwards >= enough;
            if (entry.getValue() >= enough && backwards >= enough) {
                clusters.unite(pair.from, pair.to);
            }
        }
        if (isUnited) {
            drawTogether();
        }
    }

    /** How much more could flow from one cluster to another: back what has flowed from a column to a row, or anything on. */
    private Map<Pair, Long> flowsBetweenClusters() {
        Map<Pair, Long> flows = new HashMap<>();
        shared.forEach((pair, arc) -> {
            int row = cluster(pair.from);
            int column = cluster(pair.to);
            if (row != column) {
                flows.merge(new Pair(row, column), arc.flow(), Long::sum);
                flows.merge(new Pair(column, row), FlowNetwork.UNLIMITED, Math::max);
            }
        });
        return flows;
    }

    /** What is left of the network, with one vertex for each cluster, if the first of the two is in U and the other is not in V. */
    private FlowNetwork network(Pair between) {
        var network = new FlowNetwork(sink() + 1);
        flowsBetweenClusters().forEach((pair, flow) -> network.connect(pair.from, pair.to, flow));
        network.connect(source(), between.from, FlowNetwork.UNLIMITED);
        network.connect(between.to, sink(), FlowNetwork.UNLIMITED);
        addWhatIsLeft(network);
        return network;
    }

    /** Answers that one report counts and the other does not. */
    private void addWhatIsLeft(FlowNetwork network) {
        long[] left = columns.clone();
        long[] room = rows.clone();
        shared.forEach((pair, arc) -> {
            room[pair.from] -= arc.flow();
            left[pair.to - rows.length] -= arc.flow();
        });
        for (int row = 0; row < rows.length; row++) {
            network.connect(cluster(row), sink(), room[row]);
        }
        for (int column = 0; column < columns.length; column++) {
            network.connect(source(), cluster(vertex(column)), left[column]);
        }
    }

    private List<Integer> reachedColumns(FlowNetwork network) {
        return IntStream.range(0, columns.length)
                .filter(column -> network.isReached(cluster(vertex(column))))
                .boxed()
                .toList();
    }
}
