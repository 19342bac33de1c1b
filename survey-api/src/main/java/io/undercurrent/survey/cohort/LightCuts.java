package io.undercurrent.survey.cohort;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for a cut of fewer than 2k people that has cohorts of both reports on both sides.
 *
 * <p>Take some cohorts of report A and some of report B. The answers of the first minus the answers of the second are
 * a signed sum over the people who are in one of the chosen A and none of the chosen B, or the reverse: the edges of a
 * cut of the bipartite graph. A cut that leaves all of A, or all of B, on one side is only a union of published
 * cohorts and harmless; every cohort of k to 2k-1 people is one. Therefore a global minimum cut (Stoer and Wagner, "A
 * simple min-cut algorithm", J. ACM 44, 1997) does not answer the question: it finds those first, and would call every
 * plan unsafe.
 *
 * <p>Instead this asks for the lightest cut between two given clusters of B. Where that leaves all of A on one side, it
 * forces in turn each cell next to the lonely cluster onto that cluster's side. Only neighbours need be tried: if a
 * light cut parts a cluster b from all its cells it cuts at least k people there, and moving b to the other side gives
 * a lighter cut, still with cohorts of both on both sides (else it would have cut a whole cohort of A besides, 2k
 * people in all). That one is found between another two clusters.
 */
final class LightCuts {

    private final List<Cluster> clusters;
    private final CellGraph graph;
    private final int limit;

    /** Looks among clusters of one connected component for cuts lighter than {@code limit}, at most 2k. */
    LightCuts(List<Cluster> clusters, int limit) {
        this.clusters = clusters;
        this.graph = new CellGraph(clusters);
        this.limit = limit;
    }

    /**
     * A lightest cut between two clusters with cohorts of both reports on both sides.
     *
     * @return empty if there is none below the limit, or if every such cut can be had lighter between other clusters
     */
    Optional<LightCut> between(Cluster near, Cluster far) {
        int from = clusters.indexOf(near);
        int to = clusters.indexOf(far);
        return lightest(from, to, Set.of(from), Set.of(to), limit).map(this::lightCut);
    }

    private Optional<CellGraph.Cut> lightest(int from, int to, Set<Integer> near, Set<Integer> far, int below) {
        Optional<CellGraph.Cut> cut = graph.lightest(near, far, below);
        if (cut.isEmpty()) {
            return cut;
        }
        boolean lonely = !graph.hasCells(cut.get().near());
        if (!lonely && !graph.hasAllCells(cut.get().near())) {
            return cut;
        }
        Optional<CellGraph.Cut> best = Optional.empty();
        for (int cell : graph.cellsOf(lonely ? from : to)) {
            if (near.contains(cell) || far.contains(cell)) {
                continue;
            }
            int stillBelow = best.map(CellGraph.Cut::people).orElse(below);
            Optional<CellGraph.Cut> forced = lonely
                    ? lightest(from, to, plus(near, cell), far, stillBelow)
                    : lightest(from, to, near, plus(far, cell), stillBelow);
            best = forced.isPresent() ? forced : best;
        }
        return best;
    }

    private LightCut lightCut(CellGraph.Cut cut) {
        return new LightCut(categories(cut, true), categories(cut, false), cut.people());
    }

    private List<Category> categories(CellGraph.Cut cut, boolean near) {
        return IntStream.range(0, clusters.size())
                .filter(cluster -> cut.near().contains(cluster) == near)
                .mapToObj(clusters::get)
                .flatMap(cluster -> cluster.categories().stream())
                .toList();
    }

    private static Set<Integer> plus(Set<Integer> vertices, int vertex) {
        Set<Integer> more = new HashSet<>(vertices);
        more.add(vertex);
        return more;
    }
}
