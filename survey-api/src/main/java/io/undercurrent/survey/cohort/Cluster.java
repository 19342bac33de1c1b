package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Categories of a flat report between which no light cut is left to find. Two are equal only if they are the same. */
final class Cluster {

    static final Comparator<Cluster> BY_PEOPLE = Comparator.comparingInt(Cluster::people)
            .thenComparing(
                    cluster -> cluster.categories.get(0).branch().members().get(0));

    private final List<Category> categories;
    private final CellCounts cells;
    private final int people;

    private Cluster(List<Category> categories, CellCounts cells) {
        this.categories = categories;
        this.cells = cells;
        this.people = categories.stream().mapToInt(Category::people).sum();
    }

    Cluster(Category category) {
        this(List.of(category), category.cells());
    }

    List<Category> categories() {
        return categories;
    }

    /** The sum over its categories. */
    CellCounts cells() {
        return cells;
    }

    int people() {
        return people;
    }

    /** The categories of all of them. */
    Cluster with(List<Cluster> others) {
        List<Category> all = new ArrayList<>(categories);
        others.forEach(other -> all.addAll(other.categories));
        return new Cluster(all, cells.plus(others.stream().map(Cluster::cells).toList()));
    }

    /** The same people with {@code merged} in place of two of the categories. */
    Cluster with(Category first, Category second, Category merged) {
        return new Cluster(
                Stream.concat(
                                categories.stream().filter(category -> category != first && category != second),
                                Stream.of(merged))
                        .toList(),
                cells);
    }
}
