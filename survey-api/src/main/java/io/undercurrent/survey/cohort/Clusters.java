package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The categories of one connected component, in clusters that only grow.
 *
 * <p>Two clusters become one without a search where {@link CellCounts#boundTo} shows that every cut worth looking for
 * leaves them together; such tests come from Padberg and Rinaldi, "An efficient algorithm for the minimum capacity cut
 * problem", Mathematical Programming 47, 1990. In most companies this leaves one cluster.
 */
final class Clusters {

    private final int limit;
    private final List<Cluster> clusters = new ArrayList<>();

    Clusters(List<Category> categories, int limit) {
        this.limit = limit;
        categories.forEach(category -> clusters.add(new Cluster(category)));
        for (Cluster seed :
                clusters.stream().sorted(Cluster.BY_PEOPLE.reversed()).toList()) {
            if (clusters.contains(seed)) {
                grow(seed);
            }
        }
    }

    /** All of them, at least one. */
    List<Cluster> all() {
        return List.copyOf(clusters);
    }

    Cluster smallest() {
        return Collections.min(clusters, Cluster.BY_PEOPLE);
    }

    Cluster largest() {
        return Collections.max(clusters, Cluster.BY_PEOPLE);
    }

    /** From now on nothing separates these two. */
    void join(Cluster first, Cluster second) {
        grow(replace(first, second, first.with(List.of(second))));
    }

    /** Two categories of different clusters have become one. */
    void merge(Category first, Category second, Category merged) {
        Cluster left = holding(first);
        Cluster right = holding(second);
        grow(replace(left, right, left.with(List.of(right)).with(first, second, merged)));
    }

    private Cluster holding(Category category) {
        return clusters.stream()
                .filter(cluster -> cluster.categories().contains(category))
                .findFirst()
                .orElseThrow();
    }

    private void grow(Cluster seed) {
        Cluster grown = seed;
        List<Cluster> next = inseparableFrom(grown);
        while (!next.isEmpty()) {
            clusters.removeAll(next);
            clusters.remove(grown);
            grown = grown.with(next);
            clusters.add(grown);
            next = inseparableFrom(grown);
        }
    }

    private List<Cluster> inseparableFrom(Cluster grown) {
        return clusters.stream()
                .filter(other -> other != grown && other.cells().boundTo(grown.cells()) >= limit)
                .toList();
    }

    private Cluster replace(Cluster first, Cluster second, Cluster joined) {
        clusters.remove(first);
        clusters.remove(second);
        clusters.add(joined);
        return joined;
    }
}
