package io.undercurrent.survey.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way to isolate fewer than 2k people by subtracting the margins of two reports.
 *
 * @param near the categories of the flat report on one side
 * @param far the categories on the other side
 * @param people who are isolated
 */
record LightCut(List<Category> near, List<Category> far, int people) {

    /** The side with fewer people. */
    List<Category> smallerSide() {
        return Stream.of(near, far)
                .min(Comparator.<List<Category>>comparingInt(LightCut::people)
                        .thenComparing(side -> smallest(side), Category.BY_PEOPLE))
                .orElseThrow();
    }

    /** The side with more people. */
    List<Category> largerSide() {
        return smallerSide() == near ? far : near;
    }

    /** The smallest category of the smaller side: the one to merge. */
    Category smallest() {
        return smallest(smallerSide());
    }

    /** The category on the larger side with which {@link #smallest} shares most people through common cells. */
    Category partner() {
        CellCounts cells = smallest().cells();
        return largerSide().stream()
                .max(Comparator.<Category>comparingInt(
                                category -> category.cells().sharedWith(cells))
                        .thenComparing(Category.BY_PEOPLE.reversed()))
                .orElseThrow();
    }

    private static int people(List<Category> side) {
        return side.stream().mapToInt(Category::people).sum();
    }

    private static Category smallest(List<Category> side) {
        return side.stream().min(Category.BY_PEOPLE).orElseThrow();
    }
}
