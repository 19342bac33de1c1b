package io.undercurrent.survey.cohort;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many people of some categories stand in which cohort of another report.
 *
 * @param people by the number of the cohort, each at least 1
 */
record CellCounts(SortedMap<Integer, Integer> people) {

    CellCounts {
        people = Collections.unmodifiableSortedMap(people);
    }

    CellCounts plus(Collection<CellCounts> others) {
        SortedMap<Integer, Integer> sum = new TreeMap<>(people);
        others.forEach(other -> other.people.forEach((cell, count) -> sum.merge(cell, count, Integer::sum)));
        return new CellCounts(sum);
    }

    /**
     * How many people the two share through common cells: in each cell the smaller number.
     *
     * <p>Whoever separates the two must leave each common cell on one side, and so cuts at least this many people.
     */
    int sharedWith(CellCounts other) {
        boolean fewer = people.size() <= other.people.size();
        CellCounts narrow = fewer ? this : other;
        CellCounts wide = fewer ? other : this;
        int shared = 0;
        for (Map.Entry<Integer, Integer> cell : narrow.people.entrySet()) {
            shared += Math.min(cell.getValue(), wide.in(cell.getKey()));
        }
        return shared;
    }

    /**
     * Fewest people cut by separating these from {@code other} with any of these people's cells on their side.
     *
     * <p>Such a cell is cut by all that {@code other} has in it, instead of by the smaller number.
     */
    int boundTo(CellCounts other) {
        int least = Integer.MAX_VALUE;
        for (Map.Entry<Integer, Integer> cell : people.entrySet()) {
            least = Math.min(least, Math.max(0, other.in(cell.getKey()) - cell.getValue()));
        }
        return sharedWith(other) + least;
    }

    int in(int cell) {
        return people.getOrDefault(cell, 0);
    }
}
