package io.undercurrent.survey.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is left when some categories and some cells of another report are subtracted from each other.
 *
 * @param cells the numbers of the cells, some of them but not all
 * @param ofCategories people of the categories who are in none of the cells
 * @param ofCells people of the cells who are in none of the categories
 */
record Remainder(List<Integer> cells, int ofCategories, int ofCells) {

    /** With the cells that leave the fewest people, which are those of a lightest cut between these categories. */
    static Remainder fewest(CellCounts categories, CellCounts others) {
        Set<Integer> all = new TreeSet<>(categories.people().keySet());
        all.addAll(others.people().keySet());
        Comparator<Integer> byOthers = Comparator.comparing((Integer cell) -> others.in(cell) - categories.in(cell));
        Set<Integer> cells = new TreeSet<>(all);
        cells.removeIf(cell -> others.in(cell) >= categories.in(cell));
        if (cells.isEmpty()) {
            all.stream().min(byOthers).ifPresent(cells::add);
        } else if (cells.size() == all.size()) {
            all.stream().max(byOthers).ifPresent(cells::remove);
        }
        int left = all.stream()
                .filter(cell -> !cells.contains(cell))
                .mapToInt(categories::in)
                .sum();
        return new Remainder(
                List.copyOf(cells), left, cells.stream().mapToInt(others::in).sum());
    }

    /** As in {@code Berlin minus Sales would leave 2 people}. */
    String told(String categories, String cells) {
        if (ofCategories == 0) {
            return cells + " minus " + categories + " would leave " + people(ofCells);
        }
        String told = categories + " minus " + cells + " would leave " + people(ofCategories);
        return ofCells == 0 ? told : told + " less " + people(ofCells) + " of " + cells;
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }
}
