package io.undercurrent.survey.cohort;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The bipartite graph of clusters and the other report's cells; an edge weighs the people in both.
 *
 * <p>All cells that lie in one cluster alone are drawn as one vertex. They have at least k people each, so a light cut
 * gains nothing by leaving one on the other side.
 */
final class CellGraph {

    private static final int SOURCE = -1;
    private static final int GATE = -2;
    private static final int SINK = -3;

    private final Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final int clusters;

    /** Vertex i is cluster i; the cells come after the clusters. */
    CellGraph(List<Cluster> clusters) {
        this.clusters = clusters.size();
        Map<Integer, Integer> degrees = new TreeMap<>();
        clusters.forEach(
                cluster -> cluster.cells().people().keySet().forEach(cell -> degrees.merge(cell, 1, Integer::sum)));
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            graph.addVertex(cluster);
            int own = this.clusters + cluster;
            for (Map.Entry<Integer, Integer> cell :
                    clusters.get(cluster).cells().people().entrySet()) {
                boolean alone = degrees.get(cell.getKey()) == 1;
                connect(cluster, alone ? own : 2 * this.clusters + cell.getKey(), cell.getValue());
            }
        }
    }

    private void connect(int cluster, int cell, int people) {
        DefaultWeightedEdge edge = Graphs.addEdgeWithVertices(graph, cluster, cell);
        DefaultWeightedEdge known = edge == null ? graph.getEdge(cluster, cell) : edge;
        graph.setEdgeWeight(known, people + (edge == null ? graph.getEdgeWeight(known) : 0));
    }

    /** The cells in which people of a cluster stand. */
    List<Integer> cellsOf(int cluster) {
        return Graphs.neighborListOf(graph, cluster);
    }

    boolean hasCells(Set<Integer> side) {
        return side.stream().anyMatch(this::isCell);
    }

    /** Whether a side of a cut holds every cell. */
    boolean hasAllCells(Set<Integer> side) {
        return graph.vertexSet().stream().filter(this::isCell).allMatch(side::contains);
    }

    private boolean isCell(int vertex) {
        return vertex >= clusters;
    }

    /**
     * The lightest cut with all of {@code near} on one side and all of {@code far} on the other.
     *
     * <p>All flow passes an edge of capacity {@code below}, so that the search ends as soon as it is clear that no
     * lighter cut exists.
     *
     * @return empty if that cut is not lighter than {@code below}
     */
    Optional<Cut> lightest(Set<Integer> near, Set<Integer> far, int below) {
        connect(SOURCE, GATE, below);
        near.forEach(vertex -> connect(GATE, vertex, below));
        far.forEach(vertex -> connect(vertex, SINK, below));
        var flow = new EdmondsKarpMFImpl<>(graph);
        int people = (int) Math.round(flow.calculateMaximumFlow(SOURCE, SINK));
        Set<Integer> side = flow.getSourcePartition();
        graph.removeAllVertices(Set.of(SOURCE, GATE, SINK));
        return people < below ? Optional.of(new Cut(side, people)) : Optional.empty();
    }

    /**
     * A cut between given clusters.
     *
     * @param near the vertices on the near side
     * @param people the weight of its edges
     */
    record Cut(Set<Integer> near, int people) {}
}
