package io.undercurrent.survey.cohort;

import java.util.Comparator;

/** A cohort of a flat report beside the cells of another report. Two are equal only if they are the same. */
final class Category {

    static final Comparator<Category> BY_PEOPLE = Comparator.comparing(Category::branch, Branch.BY_PEOPLE);

    private final Branch branch;
    private final CellCounts cells;

    /** {@code cells} tells where in the other report the people of {@code branch} stand. */
    Category(Branch branch, CellCounts cells) {
        this.branch = branch;
        this.cells = cells;
    }

    Branch branch() {
        return branch;
    }

    CellCounts cells() {
        return cells;
    }

    String name() {
        return branch.name();
    }

    int people() {
        return branch.people();
    }
}
